import type { BulkOptions } from '../bulk/bulk-options.js';
import type { BulkResult } from '../bulk/bulk-result.js';
import { deleteAllByIds } from '../bulk/delete-all-by-ids.js';
import { type FetchAllResult, type FetchedRecords, fetchAll } from '../bulk/fetch-all.js';
import { MAX_TEXT_RECORDS_PER_BATCH } from '../bulk/limits.js';
import { runBatches } from '../bulk/run-batches.js';
import type { BulkSource } from '../bulk/source-reader.js';
import type { CallOptions } from '../call/call-options.js';
import type { ResponseOf } from '../models.js';
import type { DataIndex } from './data-index.js';
import type { IndexContext } from './index-context.js';
import type { PineconeRecord, TextRecord } from './record.js';

/** Options of a bulk operation. */
export interface BulkCallOptions extends BulkOptions {
  readonly namespace?: string | undefined;
  /** Options of every call, but for the signal, which belongs to the run. */
  readonly call?: Omit<CallOptions, 'signal'> | undefined;
}

/** Upserts any number of records, in batches by size and count. */
export function upsertAll<T extends object>(
  { caller: { config } }: IndexContext,
  index: DataIndex<T>,
  { source, options: { namespace, call, ...options } }: BulkTask<PineconeRecord<T>>,
): Promise<BulkResult<PineconeRecord<T>, ResponseOf<'upsert'>>> {
  return runBatches<PineconeRecord<T>, ResponseOf<'upsert'>>(
    source,
    ({ items }, { signal }) =>
      index.upsert({ records: items, namespace }, { ...call, signal }).withResponse(),
    { ...options, ...config, serialize: textOf },
  );
}

/** Upserts any number of text records. */
export function upsertRecordsAll<T extends object>(
  { caller: { config } }: IndexContext,
  index: DataIndex<T>,
  { source, options: { namespace, call, ...options } }: BulkTask<TextRecord>,
): Promise<BulkResult<TextRecord, object>> {
  const { maxBatchRecords = MAX_TEXT_RECORDS_PER_BATCH } = options;
  return runBatches<TextRecord, object>(
    source,
    ({ items }, { signal }) =>
      index.upsertRecords({ records: items, namespace }, { ...call, signal }).withResponse(),
    { ...options, ...config, maxBatchRecords },
  );
}

/** Fetches any number of records by id. */
export function fetchAllRecords<T extends object>(
  { caller: { config } }: IndexContext,
  index: DataIndex<T>,
  { source, options: { namespace, call, ...options } }: BulkTask<string>,
): Promise<FetchAllResult<PineconeRecord<T>>> {
  return fetchAll<PineconeRecord<T>>(
    source,
    async (ids, { signal }) => {
      const sent = await index.fetch({ ids, namespace }, { ...call, signal }).withResponse();
      return { ...sent, data: sent.data as FetchedRecords<PineconeRecord<T>> };
    },
    { ...options, ...config },
  );
}

/** Deletes any number of records by id. */
export function deleteRecordsByIds<T extends object>(
  { caller: { config } }: IndexContext,
  index: DataIndex<T>,
  { source, options: { namespace, call, ...options } }: BulkTask<string>,
): Promise<BulkResult<string, object>> {
  return deleteAllByIds<object>(
    source,
    (ids, { signal }) => index.deleteMany({ ids, namespace }, { ...call, signal }).withResponse(),
    { ...options, ...config },
  );
}

interface BulkTask<Item> {
  readonly source: BulkSource<Item>;
  readonly options: BulkCallOptions;
}

/** JSON of a record as it is sent: typed arrays as numbers. */
function textOf(record: unknown): string {
  return JSON.stringify(record, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as unknown as Iterable<number>) : value,
  );
}
