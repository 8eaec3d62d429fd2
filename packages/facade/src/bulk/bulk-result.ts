import type { BatchOutcome } from './batch-outcome.js';

/** What became of the records of a bulk run. Every record that was read from the source is counted exactly once. */
export interface BulkResult<Item, Data = unknown> {
  /** Records in batches that the server confirmed. */
  readonly succeeded: number;
  /** Records in batches that failed. */
  readonly failed: number;
  /** One outcome per batch that was tried, in the order of the source. */
  readonly batches: readonly BatchOutcome<Data>[];
  /**
   * Records of the failed batches, in the order of the source: feed them back. When a connection broke, the server may
   * have taken them all the same, so this suits operations that may be repeated.
   */
  readonly failedRecords: readonly Item[];
  /** Records that were read from the source but not sent. Empty unless the run was stopped. */
  readonly remaining: readonly Item[];
}
