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
  if (!isFilled(index) || !isSettled({ ...index, since: index.createdAt }, context)) {
    // A changed size starts the count of descriptions anew, when the index was ready long ago.
    if (index.scaling === undefined) return { ready: false, state: 'Initializing' };
  }
  if (isScaling(index, context) && index.scaling) {
    return { ready: true, state: index.scaling.state };
  }
  return { ready: true, state: 'Ready' };
}

/** Whether a change of size is under way. */
export function isScaling({ scaling, describes }: IndexEntity, context: Context): boolean {
  return scaling !== undefined && !isSettled({ since: scaling.since, describes }, context);
}

/** Whether a deleted index has gone for good. */
export function isGone({ terminatingSince, describes }: IndexEntity, context: Context): boolean {
  return terminatingSince !== undefined && isSettled({ since: terminatingSince, describes }, context);
}

function isFilled(index: IndexEntity): boolean {
  return index.restoreJobId === undefined && index.filling === undefined;
}
