import { sendableId } from '../validation/sendable-id.js';
import type { BulkResult } from './bulk-result.js';
import { MAX_IDS_PER_CALL, MAX_QUERY_BYTES } from './limits.js';
import { type RunOptions, runBatches } from './run-batches.js';
import type { Sent } from './send-batch.js';
import type { BulkSource } from './source-reader.js';

/** The records of one fetch, by id. */
export interface FetchedRecords<Rec> {
  readonly records?: Readonly<Record<string, Rec>> | undefined;
}

/** Sends one fetch. */
export type FetchBatch<Rec> = (
  ids: readonly string[],
  call: { readonly signal: AbortSignal | undefined },
) => PromiseLike<Sent<FetchedRecords<Rec>>>;

/** What became of the fetches, and what they found. */
export interface FetchAllResult<Rec> extends BulkResult<string, FetchedRecords<Rec>> {
  /** The records that exist, by id. */
  readonly records: Record<string, Rec>;
}

/**
 * Fetches any number of records by id, in as many calls as needed; `maxBatchBytes` limits the query string. A failed
 * call stops it unless `onError` is `'collect'`, because ids that could not be asked for would look like records that
 * do not exist.
 */
export async function fetchAll<Rec>(
  ids: BulkSource<string>,
  fetchBatch: FetchBatch<Rec>,
  options: RunOptions<string>,
): Promise<FetchAllResult<Rec>> {
  const { onError = 'throw', maxBatchBytes = MAX_QUERY_BYTES } = options;
  const { maxBatchRecords = MAX_IDS_PER_CALL } = options;
  const result = await runBatches(ids, ({ items }, call) => fetchBatch(items, call), {
    ...options,
    onError,
    maxBatchBytes,
    maxBatchRecords,
    serialize: (id, buffer) =>
      buffer.addText(`ids=${encodeURIComponent(sendableId('fetchAll', id))}`),
  });
  const found = result.batches.flatMap((batch) =>
    batch.ok ? Object.entries(batch.data?.records ?? {}) : [],
  );
  return { ...result, records: Object.fromEntries(found) };
}
