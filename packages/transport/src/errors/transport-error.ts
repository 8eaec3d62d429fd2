import type { Attempt } from '../attempt-record.js';

const BRAND = Symbol.for('pinecone-versioned.transport-error');

/** What is known about the call in which an error arose; every field is absent when no request was made. */
export interface ErrorContext {
  /** `operationId` of the spec. */
  readonly operation?: string;
  readonly method?: string;
  /** Path template of the spec, such as `/indexes/{index_name}`; values are left out. */
  readonly path?: string;
  readonly apiVersion?: string;
  /** HTTP status of the last response, if one arrived. */
  readonly status?: number;
  /** Request id that the server gave to the last response. */
  readonly requestId?: string;
  /** Every attempt that was made, in order. */
  readonly attempts?: readonly Attempt[];
  /** Milliseconds from the call to this error, sleeps included. */
  readonly elapsedMs?: number;
  /** Milliseconds that the server asked to wait before another try. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/**
 * Base of every error that the transport throws. Errors that the API documents are not thrown: they come back
 * as `error` beside `response`.
 */
export abstract class TransportError extends Error {
  /** Machine-readable category, the same in every release. */
  abstract readonly code: string;
  readonly operation: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly apiVersion: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: readonly Attempt[];
  readonly elapsedMs: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, 'cause' in context ? { cause: context.cause } : undefined);
    this.operation = context.operation;
    this.method = context.method;
    this.path = context.path;
    this.apiVersion = context.apiVersion;
    this.status = context.status;
    this.requestId = context.requestId;
    this.attempts = context.attempts ?? [];
    this.elapsedMs = context.elapsedMs;
    this.retryAfterMs = context.retryAfterMs;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** True for every error of this family, also when it comes from another copy of the package. */
export function isTransportError(error: unknown): error is TransportError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
