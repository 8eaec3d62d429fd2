import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { failedPrecondition, invalidArgument, notFound } from '../http/refusals.js';
import type { Services } from '../services.js';
import type { BackupEntity, IndexEntity } from '../store/entities.js';
import { backupModel } from './backup-model.js';
import { findIndex } from './find-index.js';
import { specOf } from './index-spec.js';
import { indexStatus } from './index-status.js';
import { pageOf } from './page.js';
import { pathValue } from './request-body.js';
import { isEnded, presentRestoreJobs } from './restore-job-state.js';
import { countsDescribes } from './transitions.js';

/** `create_backup`: holds the records that a serverless index has now. */
export function createBackup(call: OperationCall, services: Services): OperationAnswer {
  const index = findIndex(services, pathValue(call, 'index_name'));
  checkCanBeBackedUp(index, services);
  const { name, description } = backupLabels(call.body);
  const { restoreJobId: _, scaling: __, ...source } = index;
  const counts = services.store.counts(index.uid);
  const backup: BackupEntity = {
    backupId: services.newId(),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    source,
    lsn: services.store.lsn(index.uid),
    recordCount: counts.records,
    namespaceCount: counts.namespaces,
    sizeBytes: counts.bytes,
    createdAt: services.clock.now(),
    describes: 0,
  };
  services.store.backups.put(backup);
  return { status: 201, body: backupModel(backup, services) };
}

/** `list_index_backups`: the backups of this index; those of an earlier one of its name are not among them. */
export function listIndexBackups(call: OperationCall, services: Services): OperationAnswer {
  const { uid } = findIndex(services, pathValue(call, 'index_name'));
  const backups = services.store.backups.list().filter(({ source }) => source.uid === uid);
  return { body: backupPage(call, services, { name: `backups/${uid}`, backups }) };
}

/** `list_project_backups`: the backups of all indexes, also of those that are gone. */
export function listProjectBackups(call: OperationCall, services: Services): OperationAnswer {
  const backups = services.store.backups.list();
  return { body: backupPage(call, services, { name: 'backups', backups }) };
}

/** `describe_backup`; where descriptions move states on, this one counts for the next. */
export function describeBackup(call: OperationCall, services: Services): OperationAnswer {
  const backup = findBackup(call, services);
  const body = backupModel(backup, services);
  if (countsDescribes(services)) {
    services.store.backups.put({ ...backup, describes: backup.describes + 1 });
  }
  return { body };
}

/** `delete_backup`: at once; its records go as garbage later. */
export function deleteBackup(call: OperationCall, services: Services): OperationAnswer {
  const { backupId } = findBackup(call, services);
  const running = presentRestoreJobs(services).find(
    (job) => job.backupId === backupId && !isEnded(job),
  );
  if (running) {
    throw failedPrecondition(
      `Backup ${backupId} cannot be deleted while restore job ${running.restoreJobId} is running. ` +
        'Wait until the job has ended.',
    );
  }
  services.store.backups.delete(backupId);
  return { status: 202 };
}

/** The backup that the path names. Throws the 404 of the service. */
export function findBackup(call: OperationCall, services: Services): BackupEntity {
  const id = pathValue(call, 'backup_id');
  const backup = services.store.backups.get(id);
  if (backup === undefined) throw notFound('Backup', id);
  return backup;
}

function checkCanBeBackedUp(index: IndexEntity, services: Services): void {
  const { serverless, pod } = specOf(index);
  if (pod) {
    throw invalidArgument(
      `Index ${index.name} is pod-based and cannot be backed up. Create a collection from it instead.`,
    );
  }
  if (serverless === undefined) {
    throw invalidArgument(`Index ${index.name} is not serverless and cannot be backed up.`);
  }
  if (!indexStatus(index, services).ready) {
    throw invalidArgument(
      `Index ${index.name} is not ready and cannot be backed up. Wait until its status.ready is true.`,
    );
  }
}

/** The body may be left out, and each label in it. */
function backupLabels(body: unknown): { readonly name?: string; readonly description?: string } {
  return body ?? {};
}

function backupPage(
  call: OperationCall,
  services: Services,
  { name, backups }: { readonly name: string; readonly backups: readonly BackupEntity[] },
): Readonly<Record<string, unknown>> {
  const page = pageOf(call, { name, items: backups, keyOf: ({ backupId }) => backupId });
  return { ...page, data: page.data.map((backup) => backupModel(backup, services)) };
}
