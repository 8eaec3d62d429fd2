/** Which requests a fault hits; what is left out matches all. */
export interface FaultMatch {
  /** Operation id, such as `upsertVectors`, or `METHOD /path` of the spec. */
  readonly operation?: string;
  /** API version, such as `2025-10`. */
  readonly version?: string;
  /** Only the n-th request that matches otherwise, counted from 1. */
  readonly nth?: number;
  /** How likely it hits, from 0 to 1. */
  readonly probability?: number;
}

/** What happens to a request that is hit. `status` and `reset` replace the operation, which is then not carried out. */
export interface FaultEffect {
  /** Waits this many milliseconds first. */
  readonly delayMs?: number;
  /** Answers with this status, from 400 to 599, and an error body. */
  readonly status?: number;
  /** Seconds of the header Retry-After; with `status` only. */
  readonly retryAfter?: number;
  /** Cuts the connection without an answer. */
  readonly reset?: boolean;
  /** Carries the operation out and cuts the connection in the middle of the answer. */
  readonly truncate?: boolean;
  /** Carries the operation out and answers with a body that is not JSON. */
  readonly malformed?: boolean;
}

export interface Fault extends FaultEffect {
  readonly match: FaultMatch;
  /** How many requests it hits before it ends. @default without end */
  readonly times?: number;
}

/** A fault in force, with what it did so far. */
export interface FaultInForce extends Fault {
  readonly id: number;
  /** Requests that matched but for `nth` and `probability`. */
  readonly seen: number;
  /** Requests that were hit. */
  readonly hits: number;
}
