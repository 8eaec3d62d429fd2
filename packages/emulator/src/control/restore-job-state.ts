import type { Services } from '../services.js';
import type { RestoreJobEntity } from '../store/entities.js';
import { isSettled, shareDone } from './transitions.js';

/** Whether a restore job has ended, with all records copied or with an error. */
export function isEnded(job: RestoreJobEntity): boolean {
  return job.completedAt !== undefined;
}

/** Every restore job, by creation; one whose records are copied ends when the option for transitions says so. */
export function presentRestoreJobs(services: Services): RestoreJobEntity[] {
  return services.store.restoreJobs.list().map((job) => settled(job, services));
}

function settled(job: RestoreJobEntity, services: Services): RestoreJobEntity {
  if (isEnded(job) || job.copiedAt === undefined) return job;
  if (!isSettled({ since: job.createdAt, describes: job.describes }, services)) return job;
  const ended = { ...job, completedAt: Math.max(job.copiedAt, services.clock.now()) };
  services.store.restoreJobs.put(ended);
  return ended;
}

/** A restore job by the names of the wire. The share that is done never runs ahead of the records copied. */
export function restoreJobModel(
  job: RestoreJobEntity,
  services: Services,
): Readonly<Record<string, unknown>> {
  const { createdAt, completedAt, describes } = job;
  return {
    restore_job_id: job.restoreJobId,
    backup_id: job.backupId,
    target_index_name: job.targetIndexName,
    target_index_id: job.targetIndexUid,
    status: statusOf(job),
    created_at: new Date(createdAt).toISOString(),
    ...(completedAt !== undefined && { completed_at: new Date(completedAt).toISOString() }),
    percent_complete: percentOf(job, shareDone({ since: createdAt, describes }, services)),
  };
}

function statusOf(job: RestoreJobEntity): string {
  if (job.error !== undefined) return 'Failed';
  if (isEnded(job)) return 'Completed';
  return job.copied === 0 ? 'Pending' : 'InProgress';
}

function percentOf(job: RestoreJobEntity, share: number): number {
  if (isEnded(job) && job.error === undefined) return 100;
  const copied = job.total === 0 ? 1 : job.copied / job.total;
  return Math.min(99, Math.floor(Math.min(copied, share) * 100));
}
