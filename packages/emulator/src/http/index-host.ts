import { indexStatus } from '../control/index.js';
import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { ServiceError } from './service-error.js';

/** Where the hosts of indexes lie below the emulator's URL. */
export const INDEX_PREFIX = '/__index/';

/** Names an index within the emulator's URL; a deleted and created again index gets another label. */
export function hostLabel({ name, uid }: Pick<IndexEntity, 'name' | 'uid'>): string {
  return `${name}-${uid.slice(0, 8)}`;
}

/** The index whose host has a label. Throws ServiceError: 404 when there is none, 503 while it takes no requests. */
export function indexOfLabel(label: string, services: Services): IndexEntity {
  const index = services.store.indexes.list().find((own) => hostLabel(own) === label);
  if (!index || index.terminatingSince !== undefined) {
    throw new ServiceError(
      404,
      'NOT_FOUND',
      `No index has the host label ${label}. Describe the index to get its host.`,
    );
  }
  const { ready, state } = indexStatus(index, services);
  if (ready) return index;
  throw new ServiceError(
    503,
    'UNAVAILABLE',
    `Index ${index.name} is not ready: its state is ${state}. Describe it until status.ready is true.`,
  );
}
