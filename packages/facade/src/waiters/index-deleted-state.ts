import type { IndexDescription } from './index-description.js';
import type { WaitState } from './wait-state.js';

/** For waits until an index is gone: undefined stands for status 404. */
export function indexDeletedState(index: IndexDescription | undefined): WaitState {
  if (index === undefined) return { outcome: 'done', status: 'Deleted' };
  return { outcome: 'pending', status: index.status?.state ?? 'Unknown' };
}
