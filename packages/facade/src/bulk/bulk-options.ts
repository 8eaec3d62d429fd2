/** How far a bulk run has come. */
export interface BulkProgress {
  /** Records confirmed. */
  readonly succeeded: number;
  /** Records failed. */
  readonly failed: number;
  /** Batches settled. */
  readonly batches: number;
  /** Bytes of the confirmed batches. */
  readonly bytes: number;
  /** Batches that may be under way together at present; fewer than asked for after a 429. */
  readonly concurrency: number;
  /** Milliseconds since the run began. */
  readonly elapsedMs: number;
}

/** Options of bulk operations. */
export interface BulkOptions {
  /**
   * Most batches under way together. Batches may arrive in any order when it is above 1, so give each id once.
   * @default 4
   */
  readonly concurrency?: number | undefined;
  /**
   * Largest request body; of `fetchAll` the longest query string.
   * @unit bytes
   * @default 2000000, of `fetchAll` 8000
   */
  readonly maxBatchBytes?: number | undefined;
  /**
   * Most records in one request.
   * @default the most that the operation takes: 1000, or 96 text records
   */
  readonly maxBatchRecords?: number | undefined;
  /** Stops the run with a `PineconeBulkError` that says what was confirmed. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every batch. What it throws stops the run. */
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined;
  /**
   * Whether a failed batch is noted in the result, or stops the run with a `PineconeBulkError`. The records of
   * failed batches are kept in memory, so `'throw'` suits sources without end.
   * @default 'collect', of `fetchAll` `'throw'`
   */
  readonly onError?: 'collect' | 'throw' | undefined;
}
