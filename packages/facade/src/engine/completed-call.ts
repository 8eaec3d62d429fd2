import { type CallResult, withoutUndefined } from '@pinecone-versioned/transport';
import type { Completed } from '../call/pinecone-promise.js';
import type { ResponseMeta } from '../call/response-meta.js';
import { errorFromAnswer } from '../errors/error-from-answer.js';

/** A call that was answered. */
export class CompletedCall<T> implements Completed<T> {
  readonly data: T;
  readonly #result: CallResult;
  #meta: ResponseMeta | undefined;

  /** Throws when the answer is that of an error; `read` makes the data of what the server sent. */
  constructor(result: CallResult, read: (data: unknown) => T) {
    if (!result.received.ok) throw errorFromAnswer(result, result.info);
    this.#result = result;
    this.data = read(result.data);
  }

  get response(): Response {
    return this.#result.response;
  }

  get meta(): ResponseMeta {
    this.#meta ??= metaOf(this.#result);
    return this.#meta;
  }
}

function metaOf({ info, headers }: CallResult): ResponseMeta {
  const { status, requestId, apiVersion, attempts, elapsedMs, lsn, maxIndexedLsn } = info;
  return {
    status,
    headers,
    requestId,
    apiVersion,
    attempts,
    elapsedMs,
    ...withoutUndefined({ lsn, maxIndexedLsn }),
  };
}
