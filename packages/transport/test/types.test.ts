import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type ApiClient,
  type FixedServerOptions,
  getResponseInfo,
  type HostOptions,
  type ResponseInfo,
  readEvents,
  type TransportError,
} from '../src/index.js';
import { sampleClient } from './helpers/sample-client.js';
import type { SamplePaths } from './helpers/sample-paths.js';

// Every call below would work or fail at run time in its own way; here only its type counts.
const typeOnly = <T>(_call: () => Promise<T>) => ({}) as T;
const client = sampleClient('https://api.pinecone.io');
const byName = { path: { index_name: 'x' } };

describe('what a call takes', () => {
  test('nothing more than the path where nothing is required', () => {
    typeOnly(() => client.GET('/indexes'));
    typeOnly(() => client.GET('/indexes', {}));
    typeOnly(() => client.GET('/indexes', { params: { query: { limit: 1, prefix: ['a'] } } }));
  });

  test('parameters where they are required', () => {
    typeOnly(() => client.GET('/indexes/{index_name}', { params: byName }));
    // @ts-expect-error the second argument is required
    typeOnly(() => client.GET('/indexes/{index_name}'));
    // @ts-expect-error params are required
    typeOnly(() => client.GET('/indexes/{index_name}', {}));
    // @ts-expect-error index_name is required
    typeOnly(() => client.GET('/indexes/{index_name}', { params: { path: {} } }));
    // @ts-expect-error index_name is a string
    typeOnly(() => client.GET('/indexes/{index_name}', { params: { path: { index_name: 7 } } }));
  });

  test('a body where it is required, and of its type', () => {
    typeOnly(() => client.POST('/indexes', { body: { name: 'x' } }));
    // @ts-expect-error the body is required
    typeOnly(() => client.POST('/indexes'));
    // @ts-expect-error the name is required
    typeOnly(() => client.POST('/indexes', { body: {} }));
    // @ts-expect-error there is no such member
    typeOnly(() => client.POST('/indexes', { body: { name: 'x', dimensions: 3 } }));
    // @ts-expect-error this operation takes no body
    typeOnly(() => client.GET('/indexes', { body: {} }));
  });

  test('typed arrays where the spec has lists of numbers, at any depth', () => {
    interface Vector {
      values?: number[];
      tags?: string[];
      label?: string;
    }
    type Body = { topK: number; vector?: Vector | null; more: Vector[]; free?: unknown };
    interface VectorPaths {
      '/query': {
        post: {
          parameters: { query?: never; header?: never; path?: never; cookie?: never };
          requestBody: { content: { 'application/json': Body } };
          responses: { 204: { headers: Record<string, unknown>; content?: never } };
        };
      };
    }
    const send = (body: Parameters<ApiClient<VectorPaths>['POST']>[1]['body']) => body;
    const values = new Float32Array(2);
    send({ topK: 1, more: [{ values }, { values: [1] }], vector: { values: new Uint8Array(1) } });
    send({ topK: 1, more: [], vector: null, free: new Map() });
    // @ts-expect-error bigints are no numbers
    send({ topK: 1, more: [{ values: new BigInt64Array(1) }] });
    // @ts-expect-error a list of texts is wanted
    send({ topK: 1, more: [{ tags: values }] });
    // @ts-expect-error one number is wanted
    send({ topK: values, more: [] });
    // @ts-expect-error there is no such member
    send({ topK: 1, more: [{ value: values }] });
    // @ts-expect-error the list is required
    send({ topK: 1 });
  });

  test('only paths and methods that exist', () => {
    // @ts-expect-error no such path
    typeOnly(() => client.GET('/nothing'));
    // @ts-expect-error the path does not have this method
    typeOnly(() => client.DELETE('/indexes'));
    // @ts-expect-error the template is wanted, not the path
    typeOnly(() => client.GET('/indexes/x'));
  });

  test('the options of a call, and no others', () => {
    const { signal } = new AbortController();
    typeOnly(() => client.GET('/indexes', { signal, timeout: 1, totalTimeout: 1, maxRetries: 1 }));
    typeOnly(() => client.GET('/indexes', { headers: { a: 'x', b: 1, c: undefined } }));
    typeOnly(() => client.GET('/indexes', { timeout: undefined }));
    // @ts-expect-error no option of this name
    typeOnly(() => client.GET('/indexes', { retries: 3 }));
    // @ts-expect-error the host belongs to the client
    typeOnly(() => client.GET('/indexes', { baseUrl: 'https://x.io' }));
    // @ts-expect-error redirects are not to be had
    typeOnly(() => client.GET('/indexes', { redirect: 'follow' }));
    // @ts-expect-error no parameter of this name
    typeOnly(() => client.GET('/indexes', { params: { query: { limits: 1 } } }));
    // @ts-expect-error a timeout is a number
    typeOnly(() => client.GET('/indexes', { timeout: '1s' }));
    // @ts-expect-error no such way to parse
    typeOnly(() => client.GET('/indexes', { parseAs: 'xml' }));
  });
});

describe('what a call gives', () => {
  test('data or error, told apart by either', () => {
    const result = typeOnly(() => client.GET('/indexes/{index_name}', { params: byName }));
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    if (result.error) {
      expectTypeOf(result.error.error.code).toEqualTypeOf<string>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<{ name: string; dimension?: number }>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
    }
  });

  test('data of another type when it is parsed otherwise', () => {
    type DataOf<T extends { data?: unknown }> = NonNullable<T['data']>;
    const text = typeOnly(() => client.GET('/indexes', { parseAs: 'text' }));
    expectTypeOf<DataOf<typeof text>>().toEqualTypeOf<string>();
    const blob = typeOnly(() => client.GET('/indexes', { parseAs: 'blob' }));
    expectTypeOf<DataOf<typeof blob>>().toEqualTypeOf<Blob>();
    const buffer = typeOnly(() => client.GET('/indexes', { parseAs: 'arrayBuffer' }));
    expectTypeOf<DataOf<typeof buffer>>().toEqualTypeOf<ArrayBuffer>();
    const stream = typeOnly(() => client.GET('/indexes', { parseAs: 'stream' }));
    expectTypeOf<DataOf<typeof stream>>().toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
    const json = typeOnly(() => client.GET('/indexes', { parseAs: 'json' }));
    expectTypeOf<DataOf<typeof json>['indexes'][number]['name']>().toEqualTypeOf<string>();
  });

  test('undefined where no body is promised', () => {
    const { data } = typeOnly(() => client.DELETE('/indexes/{index_name}', { params: byName }));
    expectTypeOf(data).toEqualTypeOf<undefined>();
  });

  test('facts about the response', () => {
    expectTypeOf(getResponseInfo).returns.toEqualTypeOf<ResponseInfo | undefined>();
  });

  test('events of the type that the caller names', () => {
    expectTypeOf(readEvents<{ delta: string }>(null)).toExtend<AsyncIterable<{ delta: string }>>();
    expectTypeOf(readEvents(null)).toExtend<AsyncIterable<unknown>>();
  });
});

describe('options of a client', () => {
  test('depend on how the API knows its caller', () => {
    expectTypeOf<{ apiKey: string }>().toExtend<FixedServerOptions<'apiKey'>>();
    expectTypeOf<{ apiKey: () => Promise<string> }>().toExtend<FixedServerOptions<'apiKey'>>();
    expectTypeOf<{ bearerToken: string }>().toExtend<FixedServerOptions<'bearerToken'>>();
    expectTypeOf<{ timeout: number }>().toExtend<FixedServerOptions<'none'>>();
    expectTypeOf<{ timeout: number }>().not.toExtend<FixedServerOptions<'apiKey'>>();
    expectTypeOf<{ apiKey: string }>().not.toExtend<FixedServerOptions<'bearerToken'>>();
  });

  test('need a host where the server is not fixed', () => {
    expectTypeOf<{ apiKey: string; host: string }>().toExtend<HostOptions<'apiKey'>>();
    expectTypeOf<{ apiKey: string }>().not.toExtend<HostOptions<'apiKey'>>();
  });
});

test('a client cannot be assigned to', () => {
  type Mutable = { -readonly [Name in keyof ApiClient<SamplePaths>]: ApiClient<SamplePaths>[Name] };
  expectTypeOf<ApiClient<SamplePaths>>().not.toEqualTypeOf<Mutable>();
});

test('codes of errors are texts', () => {
  expectTypeOf<TransportError['code']>().toEqualTypeOf<string>();
  expectTypeOf<TransportError['status']>().toEqualTypeOf<number | undefined>();
  expect(typeof client.GET).toBe('function');
});
