import { invalidArgument } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { Filling } from '../store/entities.js';
import { collectionStatus } from './collection-status.js';
import { copyNamespaces, copyStep, repeat } from './copy-records.js';
import { findCollection } from './find-collection.js';

/** What a new index that names a source collection starts with. Throws what the service refuses. */
export function fillFrom(services: Services, name: string, dimension?: number): Filling {
  const collection = findCollection(services, name);
  if (collectionStatus(collection, services) !== 'Ready') {
    throw invalidArgument(`Collection ${name} is not ready. Wait until its status is Ready.`);
  }
  if (collection.dimension !== dimension) {
    throw invalidArgument(
      `The dimension must be that of collection ${name}, ${String(collection.dimension)}; it is ${String(dimension)}.`,
    );
  }
  return { collection: name };
}

/** Copies the records in steps between requests, from where an earlier process stopped. */
export function startFilling(services: Services, indexUid: string): void {
  services.background((signal) => repeat(() => fillStep(services, indexUid), signal));
}

function fillStep({ store, data }: Services, indexUid: string): boolean {
  const index = store.indexes.get(indexUid);
  if (index?.filling === undefined || index.terminatingSince !== undefined) return false;
  const { collection: name, position } = index.filling;
  const collection = store.collections.get(name);
  if (collection === undefined) return false;
  const copy = {
    sourceUid: collection.sourceIndexUid,
    lsn: collection.lsn,
    targetUid: indexUid,
    position,
    dimension: index.dimension,
  };
  return store.transaction(() => {
    if (position === undefined) copyNamespaces(store, copy);
    const done = copyStep(store, copy);
    if (done) {
      store.indexes.put({ ...index, filling: { collection: name, position: done.position } });
      return true;
    }
    const { filling: _, ...filled } = index;
    store.indexes.put(filled);
    data.evict(indexUid);
    return false;
  });
}
