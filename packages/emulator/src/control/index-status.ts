import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';
import { isSettled } from './transitions.js';

/** What an index is going through, by the names of the wire. */
export interface IndexStatus {
  /** Whether it takes data-plane requests. */
  readonly ready: boolean;
  readonly state: 'Initializing' | 'Ready' | 'Terminating' | `Scaling${string}`;
}

type Context = Pick<Services, 'options' | 'clock'>;

/** The state of an index at this moment. */
export function indexStatus(index: IndexEntity, context: Context): IndexStatus {
  if (index.terminatingSince !== undefined) return { ready: false, state: 'Terminating' };
  // Only an index that was ready can change its size.
  if (index.scaling !== undefined) {
    return { ready: true, state: isScaling(index, context) ? index.scaling.state : 'Ready' };
  }
  const settled = isFilled(index) && isSettled({ ...index, since: index.createdAt }, context);
  return settled ? { ready: true, state: 'Ready' } : { ready: false, state: 'Initializing' };
}

/** Whether a change of size is under way. */
export function isScaling({ scaling, describes }: IndexEntity, context: Context): boolean {
  return scaling !== undefined && !isSettled({ since: scaling.since, describes }, context);
}

/** Whether a deleted index has gone for good. */
export function isGone({ terminatingSince, describes }: IndexEntity, context: Context): boolean {
  return (
    terminatingSince !== undefined && isSettled({ since: terminatingSince, describes }, context)
  );
}

function isFilled(index: IndexEntity): boolean {
  return index.restoreJobId === undefined && index.filling === undefined;
}
