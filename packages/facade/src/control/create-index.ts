import type { CallOptions } from '../call/call-options.js';
import { PineconePromise } from '../call/pinecone-promise.js';
import { kindOf, optionsOf } from '../engine/argument.js';
import type { Caller } from '../engine/caller.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { PineconeConflictError } from '../errors/pinecone-conflict-error.js';
import type { IndexModel } from '../models.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import { waitUntilIndexReady } from './wait-for-control.js';

/** What creating an index may do beyond the request. */
export interface CreateIndexExtras {
  /** Resolve only when the index takes requests. @default false */
  readonly waitUntilReady?: boolean | undefined;
  /** Longest wait for that. @unit milliseconds @default none */
  readonly timeout?: WaitOptions['timeout'];
  /**
   * When an index of this name exists, resolve to its description instead of failing.
   * @default false
   */
  readonly suppressConflicts?: boolean | undefined;
}

interface Creation {
  /** With vectors of one's own, or with an embedding model. */
  readonly operation: 'createIndex' | 'createIndexForModel';
  readonly options: CreateIndexExtras & { readonly name: string };
  readonly call: CallOptions | undefined;
}

/** Creates an index and does what the extras ask for. */
export function createIndex(
  caller: Caller,
  { operation, options, call }: Creation,
): PineconePromise<IndexModel> {
  const { waitUntilReady, timeout, suppressConflicts, ...body } = options ?? {};
  const created = new PineconePromise(async () => {
    try {
      return await PineconePromise.completion(
        caller.call<IndexModel>({
          operation,
          input: () => ({ body: named(operation, options) && body }),
          options: call,
        }),
      );
    } catch (error) {
      if (!suppressConflicts || !(error instanceof PineconeConflictError)) throw error;
      const path = { indexName: body.name };
      return PineconePromise.completion(
        caller.call<IndexModel>({ operation: 'describeIndex', input: { path }, options: call }),
      );
    }
  });
  if (!waitUntilReady) return created;
  return created.map(() =>
    waitUntilIndexReady(caller, body.name, { timeout, signal: call?.signal }),
  );
}

function named(operation: string, options: { readonly name: string }): object {
  const { name }: { readonly name: unknown } = optionsOf(operation, options);
  if (typeof name === 'string' && name !== '') return options;
  throw new PineconeArgumentError(
    `${operation}() needs \`name\`, a text that is not empty, got ${kindOf(name)}.`,
  );
}
