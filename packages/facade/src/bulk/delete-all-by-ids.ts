import { sendableId } from '../validation/sendable-id.js';
import type { BulkResult } from './bulk-result.js';
import { MAX_IDS_PER_CALL } from './limits.js';
import { type RunOptions, runBatches } from './run-batches.js';
import type { Sent } from './send-batch.js';
import type { BulkSource } from './source-reader.js';

/** Sends one delete. */
export type DeleteBatch<Data> = (
  ids: readonly string[],
  call: { readonly signal: AbortSignal | undefined },
) => PromiseLike<Sent<Data>>;

/** Deletes any number of records by id, in as many calls as needed. */
export function deleteAllByIds<Data>(
  ids: BulkSource<string>,
  deleteBatch: DeleteBatch<Data>,
  options: RunOptions<string>,
): Promise<BulkResult<string, Data>> {
  const { maxBatchRecords = MAX_IDS_PER_CALL } = options;
  return runBatches(ids, ({ items }, call) => deleteBatch(items, call), {
    ...options,
    maxBatchRecords,
    serialize: (id, buffer) => buffer.addText(JSON.stringify(sendableId('deleteAllByIds', id))),
  });
}
