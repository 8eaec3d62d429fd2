export interface SinkOptions {
  /** Time from the end of a request to its answer. */
  readonly latencyMs: number;
}

/** What came since the last count. */
export interface SinkCount {
  readonly requests: number;
  readonly bodyBytes: number;
}
