import { expectTypeOf } from 'vitest';
import type { CallOptions } from '../../src/call/call-options.js';
import { type Completed, PineconePromise } from '../../src/call/pinecone-promise.js';
import type { ResponseMeta } from '../../src/call/response-meta.js';

interface Model {
  readonly name: string;
}

declare const start: () => Promise<Completed<Model>>;

const promise = new PineconePromise(start);

// The data's type comes from the call.
expectTypeOf(promise).toEqualTypeOf<PineconePromise<Model>>();
expectTypeOf<Awaited<typeof promise>>().toEqualTypeOf<Model>();
expectTypeOf(promise).toExtend<Promise<Model>>();
expectTypeOf(Promise.all([promise, promise])).resolves.toEqualTypeOf<[Model, Model]>();

expectTypeOf(promise.withResponse()).resolves.toEqualTypeOf<{
  readonly data: Model;
  readonly response: ResponseMeta;
}>();
expectTypeOf(promise.asResponse()).resolves.toEqualTypeOf<Response>();
expectTypeOf(PineconePromise.completion(promise)).resolves.toEqualTypeOf<Completed<Model>>();

// Mapping keeps the response; what follows by `then` is a plain promise.
expectTypeOf(promise.map(({ name }) => name)).toEqualTypeOf<PineconePromise<string>>();
expectTypeOf(promise.map(async ({ name }) => name)).toEqualTypeOf<PineconePromise<string>>();
expectTypeOf(promise.map((_, { lsn }) => lsn)).toEqualTypeOf<PineconePromise<string | undefined>>();
expectTypeOf(promise.then(({ name }) => name)).toEqualTypeOf<Promise<string>>();
// @ts-expect-error a plain promise has no response
void promise.then(({ name }) => name).withResponse();

// A method that promises less may return more.
expectTypeOf<PineconePromise<Model>>().toExtend<PromiseLike<{ name: string }>>();
expectTypeOf<PineconePromise<Model>>().toExtend<PineconePromise<{ name: string }>>();
expectTypeOf<PineconePromise<{ name: string }>>().not.toExtend<PineconePromise<{ age: number }>>();

// Only known versions may be asked for, where the client knows them.
expectTypeOf<CallOptions<'2025-10'>['apiVersion']>().toEqualTypeOf<'2025-10' | undefined>();
expectTypeOf({ apiVersion: '2025-10' } as const).toExtend<CallOptions<'2025-10'>>();
expectTypeOf({ apiVersion: '2024-07' } as const).not.toExtend<CallOptions<'2025-10'>>();
