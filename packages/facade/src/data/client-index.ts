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
import {
  type BulkCallOptions,
  deleteRecordsByIds,
  fetchAllRecords,
  upsertAll,
  upsertRecordsAll,
} from './bulk-operations.js';
import { DataIndex } from './data-index.js';
import type { AtLeast, NamespaceOption, QueryAtLeastOptions } from './data-options.js';
import type { IndexContext } from './index-context.js';
import { queryAtLeast } from './query-at-least.js';
import type { PineconeRecord, RecordMetadata, TextRecord } from './record.js';
import type { QueryResult } from './results.js';
import type { InVersion } from './version-typed.js';
import { waitForImport, waitUntilWriteVisible } from './wait-for-data.js';

/** The index object of a client: what the client's version lacks is no member of it. */
export type IndexOf<Mode extends ApiVersionMode, T extends object = RecordMetadata> = InVersion<
  ClientIndex<T>,
  Mode,
  T,
  AtLeast
> & {
  /** The same index, for the records of one namespace. */
  namespace(name: string): IndexOf<Mode, T>;
};

/** The records, namespaces and imports of one index: single calls, bulk runs and waits. */
export class ClientIndex<T extends object = RecordMetadata> extends DataIndex<T> {
  readonly #context: IndexContext;

  constructor(context: IndexContext) {
    super(context);
    this.#context = context;
  }

  /** The same index, for the records of one namespace. */
  override namespace(name: string): ClientIndex<T> {
    return new ClientIndex<T>(this.#context.inNamespace(name));
  }

  /**
   * Finds the records most similar to a vector or to a stored record; with `atLeast` again and again, until the answer
   * sees a write. Operation `query`.
   */
  override query(
    options: QueryAtLeastOptions<T>,
    call?: CallOptions,
  ): PineconePromise<QueryResult<T>> {
    const given: QueryAtLeastOptions<T> | undefined = options;
    return given?.atLeast
      ? queryAtLeast<T>(this.#context, given, call)
      : super.query(options, call);
  }

  /** Waits until an import has ended; resolves to its description. */
  waitForImport(id: string, options?: WaitOptions): Promise<ImportModel> {
    return waitForImport(this.#context, id, options);
  }

  /** Waits until reads see a write: fetches from its namespace, by default that of the index object, until they do. */
  waitUntilVisible(
    write: WriteLsn,
    options?: VisibilityOptions & NamespaceOption,
  ): Promise<VisibilityResult> {
    return waitUntilWriteVisible(this.#context, write, options);
  }

  /** Upserts any number of records in batches by size and count, several at a time. */
  upsertAll(
    source: BulkSource<PineconeRecord<T>>,
    options: BulkCallOptions = {},
  ): Promise<BulkResult<PineconeRecord<T>, ResponseOf<'upsert'>>> {
    return upsertAll(this.#context, { source, options });
  }

  /** Upserts any number of text records. */
  upsertRecordsAll(
    source: BulkSource<TextRecord>,
    options: BulkCallOptions = {},
  ): Promise<BulkResult<TextRecord, object>> {
    return upsertRecordsAll(this.#context, { source, options });
  }

  /**
   * Fetches any number of records by id. A failed call stops it unless `onError` is `'collect'`, because ids that could
   * not be asked for would look like records that do not exist.
   */
  fetchAll(
    ids: BulkSource<string>,
    options: BulkCallOptions = {},
  ): Promise<FetchAllResult<PineconeRecord<T>>> {
    return fetchAllRecords(this.#context, { source: ids, options });
  }

  /** Deletes any number of records by id. */
  deleteAllByIds(
    ids: BulkSource<string>,
    options: BulkCallOptions = {},
  ): Promise<BulkResult<string, object>> {
    return deleteRecordsByIds(this.#context, { source: ids, options });
  }
}
