import { notFound } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { CollectionEntity } from '../store/entities.js';
import { collectionStatus } from './collection-status.js';

type Context = Pick<Services, 'options' | 'clock' | 'store'>;

/** Every collection there is, by creation; those whose deletion is over are forgotten first. */
export function presentCollections(context: Context): CollectionEntity[] {
  return context.store.collections.list().filter((collection) => {
    if (collectionStatus(collection, context) !== undefined) return true;
    context.store.collections.delete(collection.name);
    return false;
  });
}

/** The collection of this name. Throws the 404 of the service. */
export function findCollection(context: Context, name: string): CollectionEntity {
  const collection = presentCollections(context).find((candidate) => candidate.name === name);
  if (collection === undefined) throw notFound('Collection', name);
  return collection;
}
