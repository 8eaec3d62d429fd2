import type { Attempt } from '../attempt-record.js';
import { withoutUndefined } from '../without-undefined.js';

const BRAND = Symbol.for('pinecone-versioned.transport-error');

/** What is known about the call in which an error arose; every field is absent when no request was made. */
export interface ErrorContext {
  /** `operationId` of the spec. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** Path template of the spec, such as `/indexes/{index_name}`; values are left out. */
  readonly path?: string | undefined;
  readonly apiVersion?: string | undefined;
  /** HTTP status of the last response, if one arrived. */
  readonly status?: number | undefined;
  /** Request id that the server gave to the last response. */
  readonly requestId?: string | undefined;
  /** Every attempt that was made, in order. */
  readonly attempts?: readonly Attempt[] | undefined;
  /** Milliseconds from the call to this error, sleeps included. */
  readonly elapsedMs?: number | undefined;
  /** Milliseconds that the server asked to wait before another try. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Base of every error that the transport throws. Errors that the API documents are not thrown: they come back
 * as `error` beside `response`.
 */
export abstract class TransportError<Context extends ErrorContext = ErrorContext> extends Error {
  /** Machine-readable category, the same in every release. */
  abstract readonly code: string;
  declare readonly operation: string | undefined;
  declare readonly method: string | undefined;
  declare readonly path: string | undefined;
  declare readonly apiVersion: string | undefined;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly attempts: readonly Attempt[];
  declare readonly elapsedMs: number | undefined;
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, context?: Context) {
    const { cause, attempts = [], ...facts }: ErrorContext = context ?? {};
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, withoutUndefined({ ...facts, attempts }));
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** True for every error of this family, also when it comes from another copy of the package. */
export function isTransportError(error: unknown): error is TransportError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
