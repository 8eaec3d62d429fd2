import type { BulkResult } from '../bulk/bulk-result.js';
import type { FetchAllResult } from '../bulk/fetch-all.js';
import type { BulkSource } from '../bulk/source-reader.js';
import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { WriteLsn } from '../consistency/is-visible.js';
import type { VisibilityOptions, VisibilityResult } from '../consistency/wait-until-visible.js';
import type { ImportModel, ResponseOf } from '../models.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import * as bulk from './bulk-operations.js';
import type { DataIndexOf } from './connect.js';
import { DataIndex } from './data-index.js';
import type { NamespaceOption, QueryAtLeastOptions } from './data-options.js';
import type { IndexContext } from './index-context.js';
import { queryAtLeast as queryAtLeastIn } from './query-at-least.js';
import type { PineconeRecord, TextRecord } from './record.js';
import type { QueryResult } from './results.js';
import * as waits from './wait-for-data.js';

/** An index that `connect` made, of any version. */
type AnyIndex<T extends object> = Pick<DataIndexOf<ApiVersionMode, T>, 'upsert'>;

/** Upserts any number of records in batches by size and count, several at a time. */
export function upsertAll<T extends object>(
  index: AnyIndex<T>,
  source: BulkSource<PineconeRecord<T>>,
  options: bulk.BulkCallOptions = {},
): Promise<BulkResult<PineconeRecord<T>, ResponseOf<'upsert'>>> {
  return bulk.upsertAll<T>(contextOf(index), { source, options });
}

/** Upserts any number of text records. */
export function upsertRecordsAll<T extends object>(
  index: AnyIndex<T>,
  source: BulkSource<TextRecord>,
  options: bulk.BulkCallOptions = {},
): Promise<BulkResult<TextRecord, object>> {
  return bulk.upsertRecordsAll(contextOf(index), { source, options });
}

/**
 * Fetches any number of records by id. A failed call stops it unless `onError` is `'collect'`, because ids that could
 * not be asked for would look like records that do not exist.
 */
export function fetchAll<T extends object>(
  index: AnyIndex<T>,
  ids: BulkSource<string>,
  options: bulk.BulkCallOptions = {},
): Promise<FetchAllResult<PineconeRecord<T>>> {
  return bulk.fetchAllRecords<T>(contextOf(index), { source: ids, options });
}

/** Deletes any number of records by id. */
export function deleteAllByIds<T extends object>(
  index: AnyIndex<T>,
  ids: BulkSource<string>,
  options: bulk.BulkCallOptions = {},
): Promise<BulkResult<string, object>> {
  return bulk.deleteRecordsByIds(contextOf(index), { source: ids, options });
}

/** Sends a query until its answer sees the write `options.atLeast`. Operation `query`. */
export function queryAtLeast<T extends object>(
  index: AnyIndex<T>,
  options: QueryAtLeastOptions<T>,
  call?: CallOptions,
): PineconePromise<QueryResult<T>> {
  return queryAtLeastIn<T>(contextOf(index), options, call);
}

/** Waits until reads see a write: fetches from its namespace, by default that of the index, until they do. */
export function waitUntilVisible<T extends object>(
  index: AnyIndex<T>,
  write: WriteLsn,
  options?: VisibilityOptions & NamespaceOption,
): Promise<VisibilityResult> {
  return waits.waitUntilWriteVisible(contextOf(index), write, options);
}

/** Waits until an import has ended; resolves to its description. */
export function waitForImport<T extends object>(
  index: AnyIndex<T>,
  id: string,
  options?: WaitOptions,
): Promise<ImportModel> {
  return waits.waitForImport(contextOf(index), id, options);
}

/** The type of an index hides what its version lacks; the object is always the whole class. */
function contextOf<T extends object>(index: AnyIndex<T>): IndexContext {
  return DataIndex.contextOf(index as unknown as DataIndex<T>);
}
