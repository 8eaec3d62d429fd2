import { JsonBytes } from '@pinecone-versioned/transport';
import { addRecord } from '../bulk/add-record.js';
import type { Batch } from '../bulk/batch.js';
import type { BulkOptions } from '../bulk/bulk-options.js';
import type { BulkResult } from '../bulk/bulk-result.js';
import { deleteAllByIds } from '../bulk/delete-all-by-ids.js';
import { type FetchAllResult, type FetchedRecords, fetchAll } from '../bulk/fetch-all.js';
import { MAX_TEXT_RECORDS_PER_BATCH } from '../bulk/limits.js';
import { runBatches } from '../bulk/run-batches.js';
import type { BulkSource } from '../bulk/source-reader.js';
import type { CallOptions } from '../call/call-options.js';
import { knownOptionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import type { ResponseOf } from '../models.js';
import type { NamespaceOption } from './data-options.js';
import type { IndexContext } from './index-context.js';
import type { PineconeRecord, TextRecord } from './record.js';
import { deletionInput, fetchInput, namespacePath } from './record-inputs.js';
import { withRecords } from './results.js';
import { withUnderscoreId } from './with-underscore-id.js';

/** Options of a bulk operation. */
export interface BulkCallOptions extends BulkOptions, NamespaceOption {
  /** Options of every call, but for the signal, which belongs to the run. */
  readonly call?: Omit<CallOptions, 'signal'> | undefined;
}

const KNOWN = {
  namespace: true,
  concurrency: true,
  maxBatchBytes: true,
  maxBatchRecords: true,
  signal: true,
  onProgress: true,
  onError: true,
  call: true,
} as const satisfies Record<keyof BulkCallOptions, true>;

/** Upserts any number of records, in batches by size and count. */
export async function upsertAll<T extends object>(
  context: IndexContext,
  { source, options: given }: BulkTask<PineconeRecord<T>>,
): Promise<BulkResult<PineconeRecord<T>, ResponseOf<'upsert'>>> {
  const { namespace, call, ...options } = knownOptionsOf('upsertAll', given ?? {}, KNOWN);
  return runBatches<PineconeRecord<T>, ResponseOf<'upsert'>>(
    source,
    (batch, { signal }) =>
      context
        .write<ResponseOf<'upsert'>>(
          operations.upsert,
          { body: { vectors: written(batch), namespace: context.namespaceOf(namespace) } },
          { ...call, signal },
        )
        .withResponse(),
    {
      ...options,
      ...context.caller.config,
      serialize: (record, buffer) => addRecord(record, buffer),
    },
  );
}

/** Upserts any number of text records. */
export async function upsertRecordsAll(
  context: IndexContext,
  { source, options: given }: BulkTask<TextRecord>,
): Promise<BulkResult<TextRecord, object>> {
  const { namespace, call, ...options } = knownOptionsOf('upsertRecordsAll', given ?? {}, KNOWN);
  const { maxBatchRecords = MAX_TEXT_RECORDS_PER_BATCH } = options;
  const path = namespacePath(context, namespace);
  return runBatches<TextRecord, object>(
    source,
    (batch, { signal }) =>
      context
        .write<object>(
          operations.upsertRecords,
          { path, body: written(batch, withUnderscoreId) },
          { ...call, signal },
        )
        .withResponse(),
    {
      ...options,
      ...context.caller.config,
      maxBatchRecords,
      serialize: (record, buffer) => addRecord(record, buffer, withUnderscoreId),
    },
  );
}

/** Fetches any number of records by id. */
export async function fetchAllRecords<T extends object>(
  context: IndexContext,
  { source, options: given }: BulkTask<string>,
): Promise<FetchAllResult<PineconeRecord<T>>> {
  const { namespace, call, ...options } = knownOptionsOf('fetchAll', given ?? {}, KNOWN);
  return fetchAll<PineconeRecord<T>>(
    source,
    (ids, { signal }) =>
      context
        .call<FetchedRecords<PineconeRecord<T>>>(
          operations.fetch,
          fetchInput(context, { ids, namespace }),
          { ...call, signal },
          withRecords,
        )
        .withResponse(),
    { ...options, ...context.caller.config },
  );
}

/** Deletes any number of records by id. */
export async function deleteRecordsByIds(
  context: IndexContext,
  { source, options: given }: BulkTask<string>,
): Promise<BulkResult<string, object>> {
  const { namespace, call, ...options } = knownOptionsOf('deleteAllByIds', given ?? {}, KNOWN);
  return deleteAllByIds<object>(
    source,
    (ids, { signal }) =>
      context
        .write<object>(operations.deleteVectors, deletionInput(context, { ids, namespace }), {
          ...call,
          signal,
        })
        .withResponse(),
    { ...options, ...context.caller.config },
  );
}

interface BulkTask<Item> {
  readonly source: BulkSource<Item>;
  readonly options: BulkCallOptions | null | undefined;
}

/**
 * The records of a batch, each with the JSON that it was turned into to count its bytes. That may stand in a request of
 * any version, because the fields of a record are the same in all of them.
 */
function written<Item extends object>(
  { items, texts }: Batch<Item>,
  toWire: (record: Item) => object = (same) => same,
): JsonBytes[] {
  return items.map((item, i) => new JsonBytes(texts[i] ?? new Uint8Array(), toWire(item)));
}
