import type { WaitState } from './wait-state.js';

/** The part of the description of a restore job or an import that waits look at. */
export interface JobDescription {
  readonly status?: string | undefined;
  readonly percentComplete?: number | undefined;
  /** Why an import failed. */
  readonly error?: string | undefined;
}

/** For waits until a restore job or an import has ended. */
export function jobState({
  status = 'Unknown',
  percentComplete,
  error,
}: JobDescription = {}): WaitState {
  if (status === 'Failed' || status === 'Cancelled') {
    return { outcome: 'failed', status, percentComplete, reason: error };
  }
  return { outcome: status === 'Completed' ? 'done' : 'pending', status, percentComplete };
}
