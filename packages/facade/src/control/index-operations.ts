import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import { optionsOf } from '../engine/argument.js';
import type { ClientCaller } from '../engine/caller.js';
import * as operations from '../generated/db-control.js';
import type { BodyOf, CollectionModel, IndexModel, ResponseOf } from '../models.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import { BackupOperations } from './backup-operations.js';
import { callAt } from './call-at.js';
import { configureIndexBody, type FlatChanges } from './configure-index-body.js';
import { type CreateIndexExtras, createIndex } from './create-index.js';
import type { WithFlatNodes } from './dedicated-nodes.js';
import { waitUntilIndexDeleted, waitUntilIndexReady } from './wait-for-control.js';

interface Named {
  readonly name: string;
}

/** The indexes and collections of a project, and their backups: a part of the client. */
export class IndexOperations<const Mode extends ApiVersionMode> extends BackupOperations<Mode> {
  readonly #caller: ClientCaller;

  constructor(caller: ClientCaller) {
    super(caller);
    this.#caller = caller;
  }

  /** Creates an index for vectors that you supply yourself. Operation `createIndex`. */
  createIndex(
    options: WithFlatNodes<BodyOf<Mode, 'createIndex'>> & CreateIndexExtras,
    call?: CallOptions,
  ): PineconePromise<IndexModel> {
    return createIndex(this.#caller, {
      operation: operations.createIndex,
      options: options as Named,
      call,
    });
  }

  /** Creates an index with an embedding model of Pinecone's. Operation `createIndexForModel`. */
  createIndexForModel(
    options: WithFlatNodes<BodyOf<Mode, 'createIndexForModel'>> & CreateIndexExtras,
    call?: CallOptions,
  ): PineconePromise<IndexModel> {
    return createIndex(this.#caller, {
      operation: operations.createIndexForModel,
      options: options as Named,
      call,
    });
  }

  /** All indexes of the project. Operation `listIndexes`. */
  listIndexes(call?: CallOptions): PineconePromise<ResponseOf<'listIndexes'>> {
    return this.#caller.call({ operation: operations.listIndexes, options: call });
  }

  /** Configuration, host and state of an index. Operation `describeIndex`. */
  describeIndex(indexName: string, call?: CallOptions): PineconePromise<IndexModel> {
    return callAt(this.#caller, operations.describeIndex, [{ indexName }, call]);
  }

  /** Deletes an index, which goes on for a while; see `waitUntilIndexDeleted`. Operation `deleteIndex`. */
  deleteIndex(indexName: string, call?: CallOptions): PineconePromise<void> {
    const deleted = callAt<void>(this.#caller, operations.deleteIndex, [{ indexName }, call]);
    return deleted.map((data) => {
      this.#caller.forgetHost(indexName);
      return data;
    });
  }

  /** Changes an index: `configureIndex('docs', { tags })` or `configureIndex({ name: 'docs', tags })`. */
  configureIndex(
    name: string,
    changes: BodyOf<Mode, 'configureIndex'> & FlatChanges<Mode>,
    call?: CallOptions,
  ): PineconePromise<IndexModel>;
  configureIndex(
    changes: BodyOf<Mode, 'configureIndex'> & FlatChanges<Mode> & Named,
    call?: CallOptions,
  ): PineconePromise<IndexModel>;
  configureIndex(
    first: string | (object & Named),
    second?: object,
    third?: CallOptions,
  ): PineconePromise<IndexModel> {
    const isNamed = typeof first === 'string';
    const input = () => {
      const given = isNamed ? { ...optionsOf('configureIndex', second), name: first } : first;
      const { name, ...changes } = optionsOf('configureIndex', given);
      return { path: { indexName: name }, body: configureIndexBody(changes) };
    };
    const options = isNamed ? third : second;
    return this.#caller.call({ operation: operations.configureIndex, input, options });
  }

  /** Copies a pod-based index. Operation `createCollection`. */
  createCollection(
    body: BodyOf<Mode, 'createCollection'>,
    call?: CallOptions,
  ): PineconePromise<CollectionModel> {
    const input = () => ({ body: optionsOf('createCollection', body) });
    return this.#caller.call({ operation: operations.createCollection, input, options: call });
  }

  /** All collections of the project. Operation `listCollections`. */
  listCollections(call?: CallOptions): PineconePromise<ResponseOf<'listCollections'>> {
    return this.#caller.call({ operation: operations.listCollections, options: call });
  }

  /** A collection by its name. Operation `describeCollection`. */
  describeCollection(collectionName: string, call?: CallOptions): PineconePromise<CollectionModel> {
    return callAt(this.#caller, operations.describeCollection, [{ collectionName }, call]);
  }

  /** Deletes a collection. Operation `deleteCollection`. */
  deleteCollection(collectionName: string, call?: CallOptions): PineconePromise<void> {
    return callAt(this.#caller, operations.deleteCollection, [{ collectionName }, call]);
  }

  /** Waits until an index takes requests; resolves to its description. */
  waitUntilIndexReady(indexName: string, options?: WaitOptions): Promise<IndexModel> {
    return waitUntilIndexReady(this.#caller, indexName, options);
  }

  /** Waits until an index is gone. */
  waitUntilIndexDeleted(indexName: string, options?: WaitOptions): Promise<void> {
    return waitUntilIndexDeleted(this.#caller, indexName, options);
  }
}
