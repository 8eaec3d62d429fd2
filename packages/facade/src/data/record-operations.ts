import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import { optionsOf } from '../engine/argument.js';
import * as operations from '../generated/db-data.js';
import type { BodyOf, ResponseOf } from '../models.js';
import type { PageOptions } from '../pages/list-call.js';
import type { Paginated } from '../pages/paginated.js';
import type {
  DeleteManyOptions,
  NamespaceOption,
  QueryOptions,
  UpdateOptions,
} from './data-options.js';
import type { Filter } from './filter.js';
import type { IndexContext, Written } from './index-context.js';
import { type IndexStats, toIndexStats } from './index-stats.js';
import type { ListArgument } from './list-argument.js';
import { fetchByMetadata, listPaginated } from './lists.js';
import { queryInput } from './query-input.js';
import type { PineconeRecord, TextRecord } from './record.js';
import {
  deletionInput,
  fetchInput,
  searchRecordsInput,
  updateInput,
  upsertInput,
  upsertRecordsInput,
  whichRecord,
} from './record-inputs.js';
import {
  type FetchByMetadataResult,
  type FetchResult,
  type QueryResult,
  type StoredRecord,
  withMatches,
  withRecords,
} from './results.js';
import { whichRecords } from './which-records.js';

/** The records of one index: the part of an index object that reads and writes them, one call at a time. */
export class RecordOperations<T extends object> {
  readonly #context: IndexContext;

  constructor(context: IndexContext) {
    this.#context = context;
  }

  /** What an index object sends its calls with; no property, so that a printed index does not show it. */
  static contextOf(index: RecordOperations<object>): IndexContext {
    return index.#context;
  }

  /** Writes records, at most 1,000 and 2 MB; see `upsertAll` for more. Operation `upsert`. */
  upsert(
    records: ListArgument<'records', PineconeRecord<T>>,
    call?: CallOptions,
  ): PineconePromise<Written<ResponseOf<'upsert'>>> {
    const input = () => upsertInput(this.#context, records);
    return this.#context.write(operations.upsert, input, call);
  }

  /** Writes records of text that the index's model embeds, at most 96. Operation `upsertRecords`. */
  upsertRecords(
    records: ListArgument<'records', TextRecord>,
    call?: CallOptions,
  ): PineconePromise<Written<object>> {
    const input = () => upsertRecordsInput(this.#context, records);
    return this.#context.write(operations.upsertRecords, input, call);
  }

  /** Finds the records most similar to a vector or to a stored record. Operation `query`. */
  query(options: QueryOptions<T>, call?: CallOptions): PineconePromise<QueryResult<T>> {
    const input = () => queryInput(this.#context, options);
    return this.#context.call(operations.query, input, call, withMatches);
  }

  /** Finds records by text, vector or id in an index with a model. Operation `searchRecords`. */
  searchRecords(
    options: BodyOf<'auto', 'searchRecords'> & NamespaceOption,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'searchRecords'>> {
    const input = () => searchRecordsInput(this.#context, options);
    return this.#context.call(operations.searchRecords, input, call);
  }

  /** Records by id, at most 1,000; ids that do not exist are left out. Operation `fetch`. */
  fetch(ids: ListArgument<'ids', string>, call?: CallOptions): PineconePromise<FetchResult<T>> {
    const input = () => fetchInput(this.#context, ids);
    return this.#context.call(operations.fetch, input, call, withRecords);
  }

  /** Records whose metadata matches a filter, page by page; from 2025-10. Operation `fetchByMetadata`. */
  fetchByMetadata(
    options: PageOptions & { readonly filter: Filter<T> } & NamespaceOption,
    call?: CallOptions,
  ): Paginated<FetchByMetadataResult<T>, StoredRecord<T>> {
    return fetchByMetadata<T>(this.#context, options, call);
  }

  /** Changes one record, or the metadata of all that a filter matches. Operation `update`. */
  update(
    options: UpdateOptions<T>,
    call?: CallOptions,
  ): PineconePromise<Written<ResponseOf<'update'>>> {
    const input = () => updateInput(this.#context, options);
    return this.#context.write(operations.update, input, call);
  }

  /** Deletes one record. Operation `deleteVectors`. */
  deleteOne(
    id: string | ({ readonly id: string } & NamespaceOption),
    call?: CallOptions,
  ): PineconePromise<Written<object>> {
    return this.#delete(() => whichRecord(id), call);
  }

  /** Deletes records by id or by filter. Operation `deleteVectors`. */
  deleteMany(
    which: readonly string[] | DeleteManyOptions<T> | Filter<T>,
    call?: CallOptions,
  ): PineconePromise<Written<object>> {
    return this.#delete(() => whichRecords<T>(which), call);
  }

  /** Deletes all records of the namespace. Operation `deleteVectors`. */
  deleteAll(options: NamespaceOption = {}, call?: CallOptions): PineconePromise<Written<object>> {
    return this.#delete(
      () => ({ ...optionsOf('deleteAll', options ?? {}), deleteAll: true }),
      call,
    );
  }

  /** Ids of the namespace's records, page by page. Operation `listVectors`. */
  listPaginated(
    options: PageOptions & { readonly prefix?: string | undefined } & NamespaceOption = {},
    call?: CallOptions,
  ): Paginated<ResponseOf<'listVectors'>, { readonly id?: string }> {
    return listPaginated(this.#context, options, call);
  }

  /** Number of records by namespace, and how full the index is. Operation `describeIndexStats`. */
  describeIndexStats(
    options: { readonly filter?: Filter<T> } = {},
    call?: CallOptions,
  ): PineconePromise<IndexStats> {
    const input = () => ({ body: optionsOf('describeIndexStats', options ?? {}) });
    return this.#context.call(operations.describeIndexStats, input, call, toIndexStats);
  }

  #delete(
    which: () => Parameters<typeof deletionInput>[1],
    call: CallOptions | undefined,
  ): PineconePromise<Written<object>> {
    const input = () => deletionInput(this.#context, which());
    return this.#context.write(operations.deleteVectors, input, call);
  }
}
