import type { BulkResult } from '../bulk/bulk-result.js';
import type { FetchAllResult } from '../bulk/fetch-all.js';
import type { BulkSource } from '../bulk/source-reader.js';
import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { WriteLsn } from '../consistency/is-visible.js';
import {
  type VisibilityOptions,
  type VisibilityResult,
  waitUntilVisible,
} from '../consistency/wait-until-visible.js';
import { kindOf, optionsOf } from '../engine/argument.js';
import type { Caller } from '../engine/caller.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import type { OperationsOf } from '../generated/types.js';
import type { IndexTarget } from '../hosts/index-target.js';
import type {
  BodyOf,
  ImportModel,
  NamespaceDescription,
  NewestVersion,
  OperationIn,
  ResponseOf,
} from '../models.js';
import { listCall, type PageOptions } from '../pages/list-call.js';
import { type PageArguments, pageArguments } from '../pages/page-arguments.js';
import type { Paginated } from '../pages/paginated.js';
import { jobState } from '../waiters/job-state.js';
import { waitFor } from '../waiters/wait-for.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import {
  type BulkCallOptions,
  deleteRecordsByIds,
  fetchAllRecords,
  upsertAll,
  upsertRecordsAll,
} from './bulk-operations.js';
import { checkQuery, checkUpdate } from './check-options.js';
import type {
  DeleteManyOptions,
  NamespaceOption,
  QueryOptions,
  UpdateOptions,
} from './data-options.js';
import type { Filter } from './filter.js';
import { IndexContext, type Written } from './index-context.js';
import { type IndexStats, toIndexStats } from './index-stats.js';
import { queryAtLeast } from './query-at-least.js';
import type { PineconeRecord, RecordMetadata, TextRecord } from './record.js';
import {
  type FetchByMetadataResult,
  type FetchResult,
  type QueryResult,
  type StoredRecord,
  withRecords,
} from './results.js';
import { type StartImportOptions, startImportBody } from './start-import.js';
import { type ListArgument, listArgument, whichRecords } from './which-records.js';

const DEFAULT_NAMESPACE = '__default__';

/** The index object of a client: what the client's version lacks is no member of it. */
export type IndexOf<Mode extends ApiVersionMode, T extends object = RecordMetadata> = Omit<
  DataIndex<T>,
  Exclude<keyof OperationsOf[NewestVersion], OperationIn<Mode>> | 'namespace'
> & {
  /** The same index, for the records of one namespace. */
  namespace(name: string): IndexOf<Mode, T>;
};

/** The records, namespaces and imports of one index. */
export class DataIndex<T extends object = RecordMetadata> {
  readonly #context: IndexContext;

  constructor(caller: Caller, target: IndexTarget, namespace?: string) {
    if (target.name === undefined && target.host === undefined) {
      throw new PineconeArgumentError('index() needs the `name` or the `host` of an index.');
    }
    this.#context = new IndexContext(caller, target, namespace);
  }

  /** The same index, for the records of one namespace. */
  namespace(name: string): DataIndex<T> {
    const { caller, target } = this.#context;
    return new DataIndex<T>(caller, target, name);
  }

  /** Writes records, at most 1,000 and 2 MB; see {@link DataIndex.upsertAll} for more. Operation `upsert`. */
  upsert(
    records: ListArgument<'records', PineconeRecord<T>>,
    call?: CallOptions,
  ): PineconePromise<Written<ResponseOf<'upsert'>>> {
    const input = () => {
      const { items, namespace } = listArgument('upsert', 'records', records);
      return { body: { vectors: items, namespace: this.#namespaceOf(namespace) } };
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
      const path = { namespace: this.#namespaceOf(namespace) ?? DEFAULT_NAMESPACE };
      return { path, body: items.map(withUnderscoreId) };
    };
    return this.#context.write('upsertRecords', input, call);
  }

  /** Finds the records most similar to a vector or to a stored record. Operation `query`. */
  query(options: QueryOptions<T>, call?: CallOptions): PineconePromise<QueryResult<T>> {
    const input = () => {
      const { atLeast: _, namespace, ...body } = checkQuery(options);
      return { body: { ...body, namespace: this.#namespaceOf(namespace) } };
    };
    const write = options?.atLeast;
    if (write) return queryAtLeast(this.#context, input, { write, call });
    return this.#context.call('query', input, call);
  }

  /** Finds records by text, vector or id in an index with a model. Operation `searchRecords`. */
  searchRecords(
    options: BodyOf<'auto', 'searchRecords'> & NamespaceOption,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'searchRecords'>> {
    const input = () => {
      const { namespace, ...body } = optionsOf('searchRecords', options);
      return { path: { namespace: this.#namespaceOf(namespace) ?? DEFAULT_NAMESPACE }, body };
    };
    return this.#context.call('searchRecords', input, call);
  }

  /** Records by id, at most 1,000; ids that do not exist are left out. Operation `fetch`. */
  fetch(ids: ListArgument<'ids', string>, call?: CallOptions): PineconePromise<FetchResult<T>> {
    const input = () => {
      const { items, namespace } = listArgument('fetch', 'ids', ids);
      return { query: { ids: items, namespace: this.#namespaceOf(namespace) } };
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
    return listCall<FetchByMetadataResult<T>, StoredRecord<T>>(this.#context.caller, {
      operation: 'fetchByMetadata',
      target: this.#context.target,
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
      const { metadata: setMetadata, namespace, ...rest } = checkUpdate(options);
      return { body: { ...rest, setMetadata, namespace: this.#namespaceOf(namespace) } };
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
    return listCall<ResponseOf<'listVectors'>, { readonly id?: string }>(this.#context.caller, {
      operation: 'listVectors',
      target: this.#context.target,
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

  /** Creates a namespace; from 2025-10. Operation `createNamespace`. */
  createNamespace(
    body: BodyOf<'auto', 'createNamespace'>,
    call?: CallOptions,
  ): PineconePromise<NamespaceDescription> {
    const input = () => ({ body: optionsOf('createNamespace', body) });
    return this.#context.call('createNamespace', input, call);
  }

  /** All namespaces of the index. Operation `listNamespaces`. */
  listNamespaces(
    ...given: PageArguments<PageOptions & { readonly prefix?: string | undefined }>
  ): Paginated<ResponseOf<'listNamespaces'>, NamespaceDescription> {
    return listCall<ResponseOf<'listNamespaces'>, NamespaceDescription>(this.#context.caller, {
      operation: 'listNamespaces',
      target: this.#context.target,
      ...pageArguments(given),
      itemsOf: (page) => page.namespaces,
    });
  }

  /** A namespace by its name. Operation `describeNamespace`. */
  describeNamespace(namespace: string, call?: CallOptions): PineconePromise<NamespaceDescription> {
    return this.#context.call('describeNamespace', { path: { namespace } }, call);
  }

  /** Deletes a namespace and its records. Operation `deleteNamespace`. */
  deleteNamespace(namespace: string, call?: CallOptions): PineconePromise<Written<object>> {
    return this.#context.write('deleteNamespace', { path: { namespace } }, call);
  }

  /** Imports records from object storage. Operation `startImport`; see {@link DataIndex.waitForImport}. */
  startImport(
    options: StartImportOptions,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'startImport'>>;
  startImport(
    uri: string,
    integration?: string,
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'startImport'>>;
  startImport(
    first: StartImportOptions | string,
    second?: CallOptions | string,
    third?: CallOptions,
  ): PineconePromise<ResponseOf<'startImport'>> {
    const integration = typeof second === 'string' ? second : undefined;
    const options = typeof first === 'string' ? { uri: first, integration } : first;
    const call = typeof second === 'object' ? second : third;
    return this.#context.call('startImport', () => ({ body: startImportBody(options) }), call);
  }

  /** Imports of the index, newest first. Operation `listImports`. */
  listImports(...given: PageArguments): Paginated<ResponseOf<'listImports'>, ImportModel> {
    return listCall<ResponseOf<'listImports'>, ImportModel>(this.#context.caller, {
      operation: 'listImports',
      target: this.#context.target,
      ...pageArguments(given),
      itemsOf: (page) => page.data,
    });
  }

  /** An import by its id. Operation `describeImport`. */
  describeImport(id: string, call?: CallOptions): PineconePromise<ImportModel> {
    return this.#context.call('describeImport', { path: { id } }, call);
  }

  /** Cancels an import that has not ended. Operation `cancelImport`. */
  cancelImport(id: string, call?: CallOptions): PineconePromise<object> {
    return this.#context.call('cancelImport', { path: { id } }, call);
  }

  /** Waits until an import has ended; resolves to its description. */
  waitForImport(id: string, options?: WaitOptions): Promise<ImportModel> {
    const describe = (call: CallOptions) => this.describeImport(id, call);
    const { config } = this.#context.caller;
    return waitFor<ImportModel>(
      { what: `Import ${id}`, describe, stateOf: jobState, ...config },
      options,
    );
  }

  /** Waits until reads see a write: fetches from its namespace, by default that of the index object, until they do. */
  waitUntilVisible(
    write: WriteLsn,
    options?: VisibilityOptions & NamespaceOption,
  ): Promise<VisibilityResult> {
    const { clock, random } = this.#context.caller.config;
    const { namespace, ...limits } = options ?? {};
    const probe = async (call: CallOptions) => {
      const { response } = await this.fetch({ ids: ['0'], namespace }, call).withResponse();
      return { maxIndexedLsn: response.maxIndexedLsn };
    };
    return waitUntilVisible({ probe, write, clock, random }, limits);
  }

  /** Upserts any number of records in batches by size and count, several at a time. */
  upsertAll(
    source: BulkSource<PineconeRecord<T>>,
    options: BulkCallOptions = {},
  ): Promise<BulkResult<PineconeRecord<T>, ResponseOf<'upsert'>>> {
    return upsertAll(this.#context, this, { source, options });
  }

  /** Upserts any number of text records. */
  upsertRecordsAll(
    source: BulkSource<TextRecord>,
    options: BulkCallOptions = {},
  ): Promise<BulkResult<TextRecord, object>> {
    return upsertRecordsAll(this.#context, this, { source, options });
  }

  /** Fetches any number of records by id. */
  fetchAll(
    ids: BulkSource<string>,
    options: BulkCallOptions = {},
  ): Promise<FetchAllResult<PineconeRecord<T>>> {
    return fetchAllRecords(this.#context, this, { source: ids, options });
  }

  /** Deletes any number of records by id. */
  deleteAllByIds(
    ids: BulkSource<string>,
    options: BulkCallOptions = {},
  ): Promise<BulkResult<string, object>> {
    return deleteRecordsByIds(this.#context, this, { source: ids, options });
  }

  #delete(
    which: () => { readonly [Key in 'ids' | 'filter' | 'deleteAll']?: unknown } & NamespaceOption,
    call: CallOptions | undefined,
  ): PineconePromise<Written<object>> {
    const input = () => {
      const { ids, filter, deleteAll, namespace } = which();
      return { body: { ids, filter, deleteAll, namespace: this.#namespaceOf(namespace) } };
    };
    return this.#context.write('deleteVectors', input, call);
  }

  #inNamespace<Options extends NamespaceOption>(options: Options): Options {
    return options && { ...options, namespace: this.#namespaceOf(options.namespace) };
  }

  #namespaceOf(given: string | undefined): string | undefined {
    return given ?? this.#context.namespace;
  }
}

function withUnderscoreId(record: TextRecord): object {
  optionsOf('upsertRecords', record);
  if ('_id' in record) return record;
  const { id, ...fields } = record;
  return { _id: id, ...fields };
}
