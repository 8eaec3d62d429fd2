import type { IndexEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';

/** Where the hosts of indexes lie below the emulator's URL. */
export const INDEX_PREFIX = '/__index/';

/** Names an index within the emulator's URL; a deleted and created again index gets another label. */
export function hostLabel({ name, uid }: Pick<IndexEntity, 'name' | 'uid'>): string {
  return `${name}-${uid.slice(0, 8)}`;
}

/** The index of a label, undefined when there is none or it is being deleted. */
export function findIndexByLabel(store: Store, label: string): IndexEntity | undefined {
  return store.indexes
    .list()
    .find((index) => index.terminatingSince === undefined && hostLabel(index) === label);
}
