import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import { kindOf, optionsOf } from '../engine/argument.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
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
import { queryInput } from './query-input.js';
import type { PineconeRecord, TextRecord } from './record.js';
import {
  type FetchByMetadataResult,
  type FetchResult,
  type QueryResult,
  type StoredRecord,
  withRecords,
} from './results.js';
import { type ListArgument, listArgument, whichRecords } from './which-records.js';
import { withUnderscoreId } from './with-underscore-id.js';

const DEFAULT_NAMESPACE = '__default__';

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
    const input = () => {
      const { items, namespace } = listArgument('upsert', 'records', records);
      return { body: { vectors: items, namespace: this.#context.namespaceOf(namespace) } };
    };
    return this.#context.write('upsert', input, call);
  }

  /** Writes records of text that the index's model embeds, at most 96. Operation `upsertRecords`. */
  upsertRecords(
    records: ListArgument<'records', TextRecord>,
    call?: CallOptions,
  ): PineconePromise<Written<object>> {
    const input = () => {
      const { items, namespace } = listArgument('upsertRecords', 'records', records);
      const path = { namespace: this.#context.namespaceOf(namespace) ?? DEFAULT_NAMESPACE };
      return { path, body: Array.isArray(items) ? items.map(withUnderscoreId) : items };
    };
    return this.#context.write('upsertRecords', input, call);
  }

  /** Finds the records most similar to a vector or to a stored record. Operation `query`. */
  query(options: QueryOptions<T>, call?: CallOptions): PineconePromise<QueryResult<T>> {
    return this.#context.call('query', () => queryInput(this.#context, options), call);
  }

  /** Finds records by text, vector or id in an index with a model. Operation `searchRecords`. */
  searchRecords(
    options: BodyOf<'auto', 'searchRecords'> & NamespaceOption,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'searchRecords'>> {
    const input = () => {
      const { namespace, ...body } = optionsOf('searchRecords', options);
      return {
        path: { namespace: this.#context.namespaceOf(namespace) ?? DEFAULT_NAMESPACE },
        body,
      };
    };
    return this.#context.call('searchRecords', input, call);
  }

  /** Records by id, at most 1,000; ids that do not exist are left out. Operation `fetch`. */
  fetch(ids: ListArgument<'ids', string>, call?: CallOptions): PineconePromise<FetchResult<T>> {
    const input = () => {
      const { items, namespace } = listArgument('fetch', 'ids', ids);
      return { query: { ids: items, namespace: this.#context.namespaceOf(namespace) } };
    };
    return this.#context
      .call<ResponseOf<'fetch'>>('fetch', input, call)
      .map((data) => withRecords<ResponseOf<'fetch'>, T>(data));
  }

  /** Records whose metadata matches a filter, page by page; from 2025-10. Operation `fetchByMetadata`. */
  fetchByMetadata(
    options: PageOptions & { readonly filter: Filter<T> } & NamespaceOption,
    call?: CallOptions,
  ): Paginated<FetchByMetadataResult<T>, StoredRecord<T>> {
    return this.#context.list<FetchByMetadataResult<T>, StoredRecord<T>>({
      operation: 'fetchByMetadata',
      input: () => ({ body: optionsOf('fetchByMetadata', options) }),
      pages: this.#inNamespace(options),
      place: 'body',
      options: call,
      shape: (data) => withRecords<ResponseOf<'fetchByMetadata'>, T>(data as object),
      itemsOf: (page) => Object.values(page.records),
    });
  }

  /** Changes one record, or the metadata of all that a filter matches. Operation `update`. */
  update(
    options: UpdateOptions<T>,
    call?: CallOptions,
  ): PineconePromise<Written<ResponseOf<'update'>>> {
    const input = () => {
      const { metadata: setMetadata, namespace, ...rest } = optionsOf('update', options);
      return { body: { ...rest, setMetadata, namespace: this.#context.namespaceOf(namespace) } };
    };
    return this.#context.write('update', input, call);
  }

  /** Deletes one record. Operation `deleteVectors`. */
  deleteOne(
    id: string | ({ readonly id: string } & NamespaceOption),
    call?: CallOptions,
  ): PineconePromise<Written<object>> {
    return this.#delete(() => {
      const given = typeof id === 'string' ? { id } : optionsOf('deleteOne', id);
      if (typeof given.id === 'string' && given.id !== '') return { ...given, ids: [given.id] };
      throw new PineconeArgumentError(
        `deleteOne() needs \`id\`, a text that is not empty, got ${kindOf(given.id)}.`,
      );
    }, call);
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
    return this.#context.list<ResponseOf<'listVectors'>, { readonly id?: string }>({
      operation: 'listVectors',
      pages: this.#inNamespace(options ?? {}),
      options: call,
      itemsOf: (page) => page.vectors,
    });
  }

  /** Number of records by namespace, and how full the index is. Operation `describeIndexStats`. */
  describeIndexStats(
    options: { readonly filter?: Filter<T> } = {},
    call?: CallOptions,
  ): PineconePromise<IndexStats> {
    return this.#context
      .call<ResponseOf<'describeIndexStats'>>(
        'describeIndexStats',
        () => ({ body: optionsOf('describeIndexStats', options ?? {}) }),
        call,
      )
      .map(toIndexStats);
  }

  #delete(
    which: () => { readonly [Key in 'ids' | 'filter' | 'deleteAll']?: unknown } & NamespaceOption,
    call: CallOptions | undefined,
  ): PineconePromise<Written<object>> {
    const input = () => {
      const { ids, filter, deleteAll, namespace } = which();
      return { body: { ids, filter, deleteAll, namespace: this.#context.namespaceOf(namespace) } };
    };
    return this.#context.write('deleteVectors', input, call);
  }

  #inNamespace<Options extends NamespaceOption>(options: Options): Options {
    return options && { ...options, namespace: this.#context.namespaceOf(options.namespace) };
  }
}
