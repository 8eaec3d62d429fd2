import type { HttpMethod } from '@pinecone-versioned/transport';
import type { CallOptions } from './call/call-options.js';
import type { PineconePromise } from './call/pinecone-promise.js';
import type { ApiVersionMode } from './config/api-version-mode.js';
import type { PineconeOptions } from './config/pinecone-options.js';
import { readConfig } from './config/read-config.js';
import { configureIndexBody } from './control/configure-index-body.js';
import { type CreateIndexExtras, createIndex } from './control/create-index.js';
import { namedArgument } from './control/named-argument.js';
import * as waits from './control/wait-for-control.js';
import { DataIndex, type IndexOf } from './data/data-index.js';
import type { RecordMetadata } from './data/record.js';
import { optionsOf } from './engine/argument.js';
import { type Caller, withDefaults } from './engine/caller.js';
import { checkClientOptions } from './engine/check-client-options.js';
import { Engine } from './engine/engine.js';
import type { RequestOptions } from './engine/raw-request.js';
import type { IndexTarget } from './hosts/index-target.js';
import { Inference } from './inference.js';
import type {
  BackupModel,
  BodyOf,
  CollectionModel,
  IndexModel,
  ResponseOf,
  RestoreJobModel,
} from './models.js';
import { capabilities, type OperationCapability, supports } from './negotiation/capabilities.js';
import type { OperationName } from './negotiation/choose-versions.js';
import { listCall, type PageOptions } from './pages/list-call.js';
import type { Paginated } from './pages/paginated.js';
import type { WaitOptions } from './waiters/wait-options.js';

/** Defaults for every call of a derived client. */
export type CallDefaults = Omit<CallOptions, 'signal'>;

/** What `pc.index()` is told besides the index. */
export interface IndexOptions extends IndexTarget {
  /** Namespace of the calls that name none. @default the index's default namespace */
  readonly namespace?: string | undefined;
}

interface IndexNamed {
  readonly indexName: string;
}

interface Named {
  readonly name: string;
}

/**
 * One client for every API version: indexes, backups, restore jobs, collections and inference here, records behind
 * {@link Pinecone.index}.
 *
 * @throws PineconeConfigurationError when there is no usable key or version.
 */
export class Pinecone<const Mode extends ApiVersionMode = 'auto'> {
  readonly #caller: Caller;
  readonly inference: Inference;

  constructor(options: PineconeOptions<Mode> | Caller = {}) {
    if (!isCaller(options)) checkClientOptions(options);
    this.#caller = isCaller(options) ? options : new Engine(readConfig(options));
    this.inference = new Inference(this.#caller);
  }

  /** A client with other defaults for its calls; connections, hosts and retry budgets are shared. */
  withOptions<const Next extends ApiVersionMode = Mode>(
    defaults: CallDefaults & { readonly apiVersion?: Next | undefined },
  ): Pinecone<Next> {
    return new Pinecone<Next>(withDefaults(this.#caller, optionsOf('withOptions', defaults)));
  }

  /**
   * Sends a request to any endpoint, also one that this release does not know, with the same key, limits and retries.
   * The answer keeps the API's own names. A POST or PATCH is repeated only when it was provably not processed.
   *
   * @example await pc.request('GET', '/indexes/{name}', { path: { name: 'docs' } })
   */
  request<Data = unknown>(
    method: HttpMethod,
    path: string,
    options?: RequestOptions,
  ): PineconePromise<Data> {
    return this.#caller.request<Data>(method, path, options);
  }

  /** The records of an index, by its host (which costs nothing) or by its name (whose host is looked up and kept). */
  index<T extends object = RecordMetadata>(name: string, host?: string): IndexOf<Mode, T>;
  index<T extends object = RecordMetadata>(options: IndexOptions): IndexOf<Mode, T>;
  index<T extends object>(first: string | IndexOptions, host?: string): IndexOf<Mode, T> {
    const { namespace, ...target } =
      typeof first === 'string'
        ? { name: first, host, namespace: undefined }
        : optionsOf('index', first);
    return new DataIndex<T>(this.#caller, target, namespace) as unknown as IndexOf<Mode, T>;
  }

  /** Another name for {@link Pinecone.index}. */
  Index = this.index;

  /** Which versions have which operation. */
  capabilities(): readonly OperationCapability[] {
    return capabilities();
  }

  /** Whether this client's version, or any when it chooses by itself, has an operation. */
  supports(operation: OperationName): boolean {
    return supports(operation, this.#caller.config.apiVersion);
  }

  /** Creates an index for vectors that you supply yourself. Operation `createIndex`. */
  createIndex(
    options: BodyOf<Mode, 'createIndex'> & CreateIndexExtras,
    call?: CallOptions,
  ): PineconePromise<IndexModel> {
    return createIndex(this.#caller, {
      operation: 'createIndex',
      options: options as Named,
      call,
    });
  }

  /** Creates an index with an embedding model of Pinecone's. Operation `createIndexForModel`. */
  createIndexForModel(
    options: BodyOf<Mode, 'createIndexForModel'> & CreateIndexExtras,
    call?: CallOptions,
  ): PineconePromise<IndexModel> {
    return createIndex(this.#caller, {
      operation: 'createIndexForModel',
      options: options as Named,
      call,
    });
  }

  /** All indexes of the project. Operation `listIndexes`. */
  listIndexes(call?: CallOptions): PineconePromise<ResponseOf<'listIndexes'>> {
    return this.#caller.call({ operation: 'listIndexes', options: call });
  }

  /** Configuration, host and state of an index. Operation `describeIndex`. */
  describeIndex(indexName: string, call?: CallOptions): PineconePromise<IndexModel> {
    return this.#caller.call({
      operation: 'describeIndex',
      input: { path: { indexName } },
      options: call,
    });
  }

  /** Deletes an index, which goes on for a while; see {@link Pinecone.waitUntilIndexDeleted}. Operation `deleteIndex`. */
  deleteIndex(indexName: string, call?: CallOptions): PineconePromise<void> {
    const input = { path: { indexName } };
    return this.#caller
      .call<void>({ operation: 'deleteIndex', input, options: call })
      .map((data) => {
        this.#caller.forgetHost(indexName);
        return data;
      });
  }

  /** Changes an index: `configureIndex('docs', { tags })` or `configureIndex({ name: 'docs', tags })`. */
  configureIndex(
    name: string,
    changes: BodyOf<Mode, 'configureIndex'>,
    call?: CallOptions,
  ): PineconePromise<IndexModel>;
  configureIndex(
    changes: BodyOf<Mode, 'configureIndex'> & Named,
    call?: CallOptions,
  ): PineconePromise<IndexModel>;
  configureIndex(
    first: string | (object & Named),
    second?: object,
    third?: CallOptions,
  ): PineconePromise<IndexModel> {
    const input = () => {
      const { name, rest } = namedArgument<object & Named>('configureIndex', 'name', [
        first,
        typeof first === 'string' ? (second as object & Named) : undefined,
      ]);
      return { path: { indexName: name }, body: configureIndexBody(rest) };
    };
    return this.#caller.call({
      operation: 'configureIndex',
      input,
      options: typeof first === 'string' ? third : second,
    });
  }

  /** Copies a pod-based index. Operation `createCollection`. */
  createCollection(
    body: BodyOf<Mode, 'createCollection'>,
    call?: CallOptions,
  ): PineconePromise<CollectionModel> {
    const input = () => ({ body: optionsOf('createCollection', body) });
    return this.#caller.call({ operation: 'createCollection', input, options: call });
  }

  /** All collections of the project. Operation `listCollections`. */
  listCollections(call?: CallOptions): PineconePromise<ResponseOf<'listCollections'>> {
    return this.#caller.call({ operation: 'listCollections', options: call });
  }

  /** A collection by its name. Operation `describeCollection`. */
  describeCollection(collectionName: string, call?: CallOptions): PineconePromise<CollectionModel> {
    return this.#caller.call({
      operation: 'describeCollection',
      input: { path: { collectionName } },
      options: call,
    });
  }

  /** Deletes a collection. Operation `deleteCollection`. */
  deleteCollection(collectionName: string, call?: CallOptions): PineconePromise<void> {
    return this.#caller.call({
      operation: 'deleteCollection',
      input: { path: { collectionName } },
      options: call,
    });
  }

  /** Backs an index up. Operation `createBackup`; see {@link Pinecone.waitForBackup}. */
  createBackup(
    options: BodyOf<Mode, 'createBackup'> & { readonly indexName: string },
    call?: CallOptions,
  ): PineconePromise<BackupModel> {
    const input = () => {
      const { indexName, ...body } = optionsOf('createBackup', options as object & IndexNamed);
      return { path: { indexName }, body };
    };
    return this.#caller.call({
      operation: 'createBackup',
      input,
      options: call,
    });
  }

  /** Backups of an index, or of the whole project without `indexName`. */
  listBackups(
    options: PageOptions & { readonly indexName?: string | undefined } = {},
    call?: CallOptions,
  ): Paginated<ResponseOf<'listProjectBackups'>, BackupModel> {
    const { indexName, ...pages } = options ?? {};
    return listCall<ResponseOf<'listProjectBackups'>, BackupModel>(this.#caller, {
      operation: indexName === undefined ? 'listProjectBackups' : 'listIndexBackups',
      input: () => {
        optionsOf('listBackups', options ?? {});
        return indexName === undefined ? {} : { path: { indexName } };
      },
      pages,
      options: call,
      itemsOf: (page) => page.data,
    });
  }

  /** A backup by its id. Operation `describeBackup`. */
  describeBackup(backupId: string, call?: CallOptions): PineconePromise<BackupModel> {
    return this.#caller.call({
      operation: 'describeBackup',
      input: { path: { backupId } },
      options: call,
    });
  }

  /** Deletes a backup. Operation `deleteBackup`. */
  deleteBackup(backupId: string, call?: CallOptions): PineconePromise<void> {
    return this.#caller.call({
      operation: 'deleteBackup',
      input: { path: { backupId } },
      options: call,
    });
  }

  /** Creates an index from a backup. Operation `createIndexFromBackup`; see {@link Pinecone.waitForRestoreJob}. */
  createIndexFromBackup(
    options: BodyOf<Mode, 'createIndexFromBackup'> & { readonly backupId: string },
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'createIndexFromBackup'>> {
    const input = () => {
      const given = optionsOf('createIndexFromBackup', options as { readonly backupId: string });
      const { backupId, ...body } = given;
      return { path: { backupId }, body };
    };
    return this.#caller.call({
      operation: 'createIndexFromBackup',
      input,
      options: call,
    });
  }

  /** Restore jobs of the project, newest first. Operation `listRestoreJobs`. */
  listRestoreJobs(
    pages: PageOptions = {},
    call?: CallOptions,
  ): Paginated<ResponseOf<'listRestoreJobs'>, RestoreJobModel> {
    return listCall<ResponseOf<'listRestoreJobs'>, RestoreJobModel>(this.#caller, {
      operation: 'listRestoreJobs',
      pages,
      options: call,
      itemsOf: (page) => page.data,
    });
  }

  /** A restore job by its id. Operation `describeRestoreJob`. */
  describeRestoreJob(jobId: string, call?: CallOptions): PineconePromise<RestoreJobModel> {
    return this.#caller.call({
      operation: 'describeRestoreJob',
      input: { path: { jobId } },
      options: call,
    });
  }

  /** Waits until an index takes requests; resolves to its description. */
  waitUntilIndexReady(indexName: string, options?: WaitOptions): Promise<IndexModel> {
    return waits.waitUntilIndexReady(this.#caller, indexName, options);
  }

  /** Waits until an index is gone. */
  waitUntilIndexDeleted(indexName: string, options?: WaitOptions): Promise<void> {
    return waits.waitUntilIndexDeleted(this.#caller, indexName, options);
  }

  /** Waits until a backup is complete; resolves to its description. */
  waitForBackup(backupId: string, options?: WaitOptions): Promise<BackupModel> {
    return waits.waitForBackup(this.#caller, backupId, options);
  }

  /** Waits until a restore job has created its index; resolves to the job's description. */
  waitForRestoreJob(jobId: string, options?: WaitOptions): Promise<RestoreJobModel> {
    return waits.waitForRestoreJob(this.#caller, jobId, options);
  }
}

function isCaller(options: unknown): options is Caller {
  return typeof options === 'object' && options !== null && 'forgetHost' in options;
}
