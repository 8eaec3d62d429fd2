import type { BulkResult } from '../bulk/bulk-result.js';
import type { FetchAllResult } from '../bulk/fetch-all.js';
import type { BulkSource } from '../bulk/source-reader.js';
import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { KnownVersion } from '../config/api-version-mode.js';
import type { WriteLsn } from '../consistency/is-visible.js';
import type { VisibilityOptions, VisibilityResult } from '../consistency/wait-until-visible.js';
import * as bulk from '../data/bulk-operations.js';
import type { NamespaceOption, QueryAtLeastOptions } from '../data/data-options.js';
import { queryAtLeast as queryAtLeastIn } from '../data/query-at-least.js';
import type { PineconeRecord, TextRecord } from '../data/record.js';
import type { QueryResult } from '../data/results.js';
import * as waits from '../data/wait-for-data.js';
import type { ImportModel, ResponseOf } from '../models.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import { contextOf } from './calling.js';
import type { PinnedIndex } from './pinned-index.js';

/** Upserts any number of records in batches by size and count, several at a time. */
export function upsertAll<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  source: BulkSource<PineconeRecord<T>>,
  options: bulk.BulkCallOptions = {},
): Promise<BulkResult<PineconeRecord<T>, ResponseOf<'upsert'>>> {
  return bulk.upsertAll<T>(contextOf(index), { source, options });
}

/** Upserts any number of text records. */
export function upsertRecordsAll<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  source: BulkSource<TextRecord>,
  options: bulk.BulkCallOptions = {},
): Promise<BulkResult<TextRecord, object>> {
  return bulk.upsertRecordsAll(contextOf(index), { source, options });
}

/**
 * Fetches any number of records by id. A failed call stops it unless `onError` is `'collect'`, because ids that could
 * not be asked for would look like records that do not exist.
 */
export function fetchAll<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  ids: BulkSource<string>,
  options: bulk.BulkCallOptions = {},
): Promise<FetchAllResult<PineconeRecord<T>>> {
  return bulk.fetchAllRecords<T>(contextOf(index), { source: ids, options });
}

/** Deletes any number of records by id. */
export function deleteAllByIds<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  ids: BulkSource<string>,
  options: bulk.BulkCallOptions = {},
): Promise<BulkResult<string, object>> {
  return bulk.deleteRecordsByIds(contextOf(index), { source: ids, options });
}

/** Sends a query until its answer sees the write `options.atLeast`. Operation `query`. */
export function queryAtLeast<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  options: QueryAtLeastOptions<T, V>,
  call?: CallOptions,
): PineconePromise<QueryResult<T>> {
  return queryAtLeastIn<T>(contextOf(index), options, call);
}

/** Waits until reads see a write: fetches from its namespace, by default that of the index, until they do. */
export function waitUntilVisible<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  write: WriteLsn,
  options?: VisibilityOptions & NamespaceOption,
): Promise<VisibilityResult> {
  return waits.waitUntilWriteVisible(contextOf(index), write, options);
}

/** Waits until an import has ended; resolves to its description. */
export function waitForImport<V extends KnownVersion, T extends object>(
  index: PinnedIndex<V, T>,
  id: string,
  options?: WaitOptions,
): Promise<ImportModel> {
  return waits.waitForImport(contextOf(index), id, options);
}
