import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { alreadyExists, invalidArgument } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { CollectionEntity } from '../store/entities.js';
import { collectionStatus } from './collection-status.js';
import { findCollection, presentCollections } from './find-collection.js';
import { findIndex } from './find-index.js';
import { checkName } from './index-name.js';
import { specOf } from './index-spec.js';
import { indexStatus } from './index-status.js';
import { pathValue, requestBody } from './request-body.js';
import { countsDescribes } from './transitions.js';

interface CreateCollectionRequest {
  readonly name: string;
  readonly source: string;
}

/** `list_collections`: all collections, by creation. */
export function listCollections(_call: OperationCall, services: Services): OperationAnswer {
  const collections = presentCollections(services);
  return { body: { collections: collections.map((each) => collectionModel(each, services)) } };
}

/** `create_collection`: holds the records that a pod-based index has now. */
export function createCollection(call: OperationCall, services: Services): OperationAnswer {
  const { name, source } = requestBody<CreateCollectionRequest>(call);
  checkName('Collection', name);
  if (presentCollections(services).some((collection) => collection.name === name)) {
    throw alreadyExists('A collection', name);
  }
  const index = findIndex(services, source);
  const { pod } = specOf(index);
  if (pod === undefined) {
    throw invalidArgument(
      `Index ${source} is serverless and cannot be the source of a collection. Create a backup of it instead.`,
    );
  }
  if (!indexStatus(index, services).ready) {
    throw invalidArgument(`Index ${source} is not ready. Wait until its status.ready is true.`);
  }
  const counts = services.store.counts(index.uid);
  const collection: CollectionEntity = {
    name,
    sourceIndexUid: index.uid,
    environment: pod.environment,
    ...(index.dimension !== undefined && { dimension: index.dimension }),
    lsn: services.store.lsn(index.uid),
    recordCount: counts.records,
    sizeBytes: counts.bytes,
    createdAt: services.clock.now(),
    describes: 0,
  };
  services.store.collections.put(collection);
  return { status: 201, body: collectionModel(collection, services) };
}

/** `describe_collection`; where descriptions move states on, this one counts for the next. */
export function describeCollection(call: OperationCall, services: Services): OperationAnswer {
  const collection = findCollection(services, pathValue(call, 'collection_name'));
  const body = collectionModel(collection, services);
  if (countsDescribes(services)) {
    services.store.collections.put({ ...collection, describes: collection.describes + 1 });
  }
  return { body };
}

/** `delete_collection`: starts the deletion, which waits for indexes that are being filled from it. */
export function deleteCollection(call: OperationCall, services: Services): OperationAnswer {
  const collection = findCollection(services, pathValue(call, 'collection_name'));
  if (collection.terminatingSince === undefined) {
    const terminatingSince = services.clock.now();
    services.store.collections.put({ ...collection, terminatingSince, describes: 0 });
    presentCollections(services);
  }
  return { status: 202 };
}

function collectionModel(
  collection: CollectionEntity,
  services: Services,
): Readonly<Record<string, unknown>> {
  const status = collectionStatus(collection, services);
  return {
    name: collection.name,
    status,
    environment: collection.environment,
    dimension: collection.dimension,
    ...(status !== 'Initializing' && {
      vector_count: collection.recordCount,
      size: collection.sizeBytes,
    }),
  };
}
