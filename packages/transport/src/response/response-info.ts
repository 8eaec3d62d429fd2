import type { Attempt } from '../attempt-record.js';
import { factsOf, headerOf } from '../call-facts.js';
import type { CallState } from '../call-state.js';

/** What is known about how a response came to be. */
export interface ResponseInfo {
  /** `operationId` of the spec. */
  readonly operation: string;
  readonly method: string;
  /** Path template of the spec, such as `/indexes/{index_name}`; values are left out. */
  readonly path: string;
  /** API version that the request was sent with. */
  readonly apiVersion: string;
  readonly status: number;
  /** Request id that the server gave, if any. */
  readonly requestId: string | undefined;
  /** Every attempt, the successful one last. */
  readonly attempts: readonly Attempt[];
  /** Milliseconds from the call to the response, sleeps included. */
  readonly elapsedMs: number;
  /** Milliseconds that the server asked to wait before another try. */
  readonly retryAfterMs: number | undefined;
  /** Log sequence number of a write (`x-pinecone-request-lsn`). */
  readonly lsn: string | undefined;
  /** Newest log sequence number that a read can see (`x-pinecone-max-indexed-lsn`). */
  readonly maxIndexedLsn: string | undefined;
}

/** What is known about how a response came to be, the credential blanked out. */
export function infoOf(call: CallState, response: Response): ResponseInfo {
  return {
    ...factsOf(call, response),
    lsn: headerOf(call, response, 'x-pinecone-request-lsn'),
    maxIndexedLsn: headerOf(call, response, 'x-pinecone-max-indexed-lsn'),
  };
}

const infos = new WeakMap<Response, ResponseInfo>();

export function setResponseInfo(response: Response, info: ResponseInfo): void {
  infos.set(response, info);
}

/** Attempts, request id and timing of a `response` that a client returned; undefined for any other response. */
export function getResponseInfo(response: Response): ResponseInfo | undefined {
  return infos.get(response);
}
