import type { WaitState } from './wait-state.js';

/** For waits until a backup is complete. */
export function backupState({
  status = 'Unknown',
}: {
  readonly status?: string | undefined;
} = {}): WaitState {
  if (status === 'Failed') return { outcome: 'failed', status };
  return { outcome: status === 'Ready' ? 'done' : 'pending', status };
}
