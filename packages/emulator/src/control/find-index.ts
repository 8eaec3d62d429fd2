import { notFound } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { isGone } from './index-status.js';

/** Every index there is, by creation; those whose deletion is over are forgotten first. */
export function presentIndexes(services: Services): IndexEntity[] {
  return services.store.indexes.list().filter((index) => {
    if (!isGone(index, services)) return true;
    services.store.indexes.delete(index.uid);
    services.data.evict(index.uid);
    return false;
  });
}

/** The index of this name. Throws the 404 of the service. */
export function findIndex(services: Services, name: string): IndexEntity {
  const index = presentIndexes(services).find((candidate) => candidate.name === name);
  if (index === undefined) throw notFound('Index', name);
  return index;
}
