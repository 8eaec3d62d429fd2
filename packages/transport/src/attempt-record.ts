/** What happened in one attempt of a call. */
export interface Attempt {
  /** HTTP status, if a response arrived. */
  readonly status?: number;
  /** Name of the error, if the attempt ended in one. */
  readonly error?: string;
  readonly durationMs: number;
  /** Milliseconds slept after this attempt, if another one followed. */
  readonly retryDelayMs?: number;
}
