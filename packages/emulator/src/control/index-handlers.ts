import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { failedPrecondition } from '../http/refusals.js';
import { ServiceError } from '../http/service-error.js';
import type { Services } from '../services.js';
import { collectionStatus } from './collection-status.js';
import { presentCollections } from './find-collection.js';
import { findIndex, presentIndexes } from './find-index.js';
import { indexModel } from './index-model.js';
import { pathValue } from './request-body.js';
import { countsDescribes } from './transitions.js';

/** `list_indexes`: all indexes, by creation. */
export function listIndexes(_call: OperationCall, services: Services): OperationAnswer {
  return {
    body: { indexes: presentIndexes(services).map((index) => indexModel(index, services)) },
  };
}

/** `describe_index`; where descriptions move states on, this one counts for the next. */
export function describeIndex(call: OperationCall, services: Services): OperationAnswer {
  const index = findIndex(services, pathValue(call, 'index_name'));
  const body = indexModel(index, services);
  if (countsDescribes(services)) {
    services.store.indexes.put({ ...index, describes: index.describes + 1 });
  }
  return { body };
}

/** `delete_index`: starts the deletion, which the option for transitions ends. */
export function deleteIndex(call: OperationCall, services: Services): OperationAnswer {
  const index = findIndex(services, pathValue(call, 'index_name'));
  if (index.terminatingSince !== undefined) return { status: 202 };
  if (index.deletionProtection === 'enabled') {
    throw new ServiceError(
      403,
      'FORBIDDEN',
      'Deletion protection is enabled for this index. Disable deletion protection before retrying.',
    );
  }
  const pending = presentCollections(services).find(
    (collection) =>
      collection.sourceIndexUid === index.uid &&
      collectionStatus(collection, services) === 'Initializing',
  );
  if (pending) {
    throw failedPrecondition(
      `Index ${index.name} cannot be deleted while collection ${pending.name} is being made from it. ` +
        'Wait until the collection is ready.',
    );
  }
  const terminatingSince = services.clock.now();
  services.store.indexes.put({ ...index, terminatingSince, describes: 0 });
  presentIndexes(services);
  return { status: 202 };
}
