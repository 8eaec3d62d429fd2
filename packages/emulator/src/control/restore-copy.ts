import type { Services } from '../services.js';
import type { BackupEntity, IndexEntity, RestoreJobEntity } from '../store/entities.js';
import { copyNamespaces, copyStep, repeat } from './copy-records.js';
import { isEnded } from './restore-job-state.js';

/** Copies a job's records in steps between requests, from where an earlier process stopped. */
export function startRestoring(services: Services, restoreJobId: string): void {
  services.background((signal) => repeat(() => restoreStep(services, restoreJobId), signal));
}

function restoreStep(services: Services, restoreJobId: string): boolean {
  const { store, clock } = services;
  const job = store.restoreJobs.get(restoreJobId);
  if (job === undefined || isEnded(job) || job.copiedAt !== undefined) return false;
  const index = store.indexes.get(job.targetIndexUid);
  const backup = store.backups.get(job.backupId);
  if (backup === undefined || index === undefined || index.terminatingSince !== undefined) {
    const error = `Index ${job.targetIndexName} was deleted before it was restored.`;
    store.restoreJobs.put({ ...job, error, completedAt: clock.now() });
    return false;
  }
  return store.transaction(() => copyNext(services, { job, index, backup }));
}

function copyNext(
  { store, data, clock }: Services,
  { job, index, backup }: { job: RestoreJobEntity; index: IndexEntity; backup: BackupEntity },
): boolean {
  const copy = {
    sourceUid: backup.source.uid,
    lsn: backup.lsn,
    targetUid: index.uid,
    position: job.position,
    dimension: index.dimension,
  };
  if (job.position === undefined) copyNamespaces(store, copy);
  const done = copyStep(store, copy);
  if (done) {
    const copied = job.copied + done.count;
    store.restoreJobs.put({ ...job, copied, position: done.position });
    return true;
  }
  const { restoreJobId: _, ...restored } = index;
  store.indexes.put(restored);
  store.restoreJobs.put({ ...job, copiedAt: clock.now() });
  data.evict(index.uid);
  return false;
}
