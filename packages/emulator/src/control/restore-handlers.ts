import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument, notFound } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { IndexEntity, RestoreJobEntity } from '../store/entities.js';
import { findBackup } from './backup-handlers.js';
import { isBackupReady } from './backup-model.js';
import { checkNewIndexName } from './index-name.js';
import { mergeTags } from './index-tags.js';
import { newIndex } from './new-index.js';
import { pageOf } from './page.js';
import { pathValue, requestBody } from './request-body.js';
import { startRestoring } from './restore-copy.js';
import { presentRestoreJobs, restoreJobModel } from './restore-job-state.js';
import { countsDescribes } from './transitions.js';

interface CreateIndexFromBackupRequest {
  readonly name: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly deletion_protection?: IndexEntity['deletionProtection'];
}

/**
 * `create_index_from_backup_operation`: an index like the backed up one but for name, tags and protection. Tags that
 * are not given are those of the backup; protection that is not given is off.
 */
export function createIndexFromBackup(call: OperationCall, services: Services): OperationAnswer {
  const backup = findBackup(call, services);
  const request = requestBody<CreateIndexFromBackupRequest>(call);
  checkNewIndexName(services, request.name);
  if (!isBackupReady(backup, services)) {
    throw invalidArgument(
      `Backup ${backup.backupId} is not ready. Wait until its status is Ready.`,
    );
  }
  const restoreJobId = services.newId();
  const index = newIndex(
    {
      ...backup.source,
      name: request.name,
      tags: request.tags ? mergeTags({}, request.tags) : backup.source.tags,
      deletionProtection: request.deletion_protection ?? 'disabled',
      restoreJobId,
    },
    services,
  );
  const job: RestoreJobEntity = {
    restoreJobId,
    backupId: backup.backupId,
    targetIndexUid: index.uid,
    targetIndexName: index.name,
    createdAt: index.createdAt,
    describes: 0,
    copied: 0,
    total: backup.recordCount,
  };
  services.store.transaction(() => {
    services.store.indexes.put(index);
    services.store.restoreJobs.put(job);
  });
  startRestoring(services, restoreJobId);
  return { status: 202, body: { restore_job_id: restoreJobId, index_id: index.uid } };
}

/** `list_restore_jobs`: all jobs, running and ended. */
export function listRestoreJobs(call: OperationCall, services: Services): OperationAnswer {
  const page = pageOf(call, {
    name: 'restore-jobs',
    items: presentRestoreJobs(services),
    keyOf: ({ restoreJobId }) => restoreJobId,
  });
  return { body: { ...page, data: page.data.map((job) => restoreJobModel(job, services)) } };
}

/** `describe_restore_job`; where descriptions move states on, this one counts for the next. */
export function describeRestoreJob(call: OperationCall, services: Services): OperationAnswer {
  const id = pathValue(call, 'job_id');
  const job = presentRestoreJobs(services).find(({ restoreJobId }) => restoreJobId === id);
  if (job === undefined) throw notFound('Restore job', id);
  const body = restoreJobModel(job, services);
  if (countsDescribes(services)) {
    services.store.restoreJobs.put({ ...job, describes: job.describes + 1 });
  }
  return { body };
}
