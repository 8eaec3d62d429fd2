import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';

/** What a new index does not have from its settings. */
type GivenByEmulator = 'uid' | 'createdAt' | 'describes';

/** An index with these settings, as it is at its creation. */
export function newIndex(
  settings: Omit<IndexEntity, GivenByEmulator>,
  { newId, clock }: Pick<Services, 'newId' | 'clock'>,
): IndexEntity {
  return { ...settings, uid: newId(), createdAt: clock.now(), describes: 0 };
}
