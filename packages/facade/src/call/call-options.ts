import type { HeadersInput } from '@pinecone-versioned/transport';

/** Options of one call; they override the client's. */
export interface CallOptions<Version extends string = string> {
  /** Ends the call, also while it sleeps before another attempt; a list stops before its next page. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Limit of each attempt.
   * @unit milliseconds
   * @default the client's
   */
  readonly timeout?: number | undefined;
  /**
   * Limit of the whole call: all attempts and the sleeps between them. Each page of a list is a call of its own.
   * @unit milliseconds
   * @default the client's
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How many times a failed attempt may be repeated.
   * @default the client's
   */
  readonly maxRetries?: number | undefined;
  /** Headers beside the client's. Those that the client sets itself are refused. */
  readonly headers?: HeadersInput | undefined;
  /**
   * API version of this call alone.
   * @default what the client's `apiVersion` chooses
   */
  readonly apiVersion?: Version | undefined;
}
