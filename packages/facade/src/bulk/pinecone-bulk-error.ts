import { BasePineconeError, type ErrorFacts } from '../errors/base-pinecone-error.js';
import type { BulkResult } from './bulk-result.js';

/** Why a bulk run stopped before its end. */
export type BulkStop = 'ABORTED' | 'BATCH_FAILED' | 'SOURCE_FAILED' | 'PROGRESS_FAILED';

/** What the error of a stopped bulk run can tell. */
export interface BulkErrorFacts<Item> extends ErrorFacts {
  readonly code: BulkStop;
  readonly result: BulkResult<Item>;
}

/**
 * A bulk run stopped before its end: by the signal, by a failed batch, by the source or by `onProgress`, whose error is
 * `cause`. Batches under way were waited for, so `result` is exact.
 *
 * To resume, send `result.failedRecords` and `result.remaining`, then what is left of the source. An iterator of your
 * own is left open and goes on after the last record that was read, so pass it again. Of an array, the first
 * `succeeded + failed + remaining.length` records were read.
 */
export class PineconeBulkError<Item = unknown> extends BasePineconeError<BulkErrorFacts<Item>> {
  override readonly name = 'PineconeBulkError';
  declare readonly code: BulkStop;
  /** What was confirmed, what failed and what was not sent. */
  declare readonly result: BulkResult<Item>;

  constructor(facts: BulkErrorFacts<Item>) {
    const { succeeded, failed, remaining } = facts.result;
    super(
      `${REASONS[facts.code]}: ${succeeded} records confirmed, ${failed} failed, ${remaining.length} read and not sent. Resume from \`result\`.`,
      facts,
    );
  }
}

const REASONS: Readonly<Record<BulkStop, string>> = {
  ABORTED: 'The signal stopped the run',
  BATCH_FAILED: 'A batch failed',
  SOURCE_FAILED: 'The source threw',
  PROGRESS_FAILED: '`onProgress` threw',
};
