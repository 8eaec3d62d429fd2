import type { Services } from '../services.js';
import { collectGarbage } from './collect-garbage.js';
import { startFilling } from './fill-from-collection.js';
import { startRestoring } from './restore-copy.js';
import { presentRestoreJobs } from './restore-job-state.js';

/** Goes on with what an earlier process left unfinished, and begins to collect garbage. Called once per start. */
export function resumeControlWork(services: Services): void {
  for (const { restoreJobId } of presentRestoreJobs(services)) {
    startRestoring(services, restoreJobId);
  }
  for (const { uid, filling } of services.store.indexes.list()) {
    if (filling !== undefined) startFilling(services, uid);
  }
  services.background((signal) => collectGarbage(services, signal));
}
