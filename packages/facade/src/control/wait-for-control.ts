import type { CallOptions } from '../call/call-options.js';
import type { Caller } from '../engine/caller.js';
import * as operations from '../generated/db-control.js';
import type { BackupModel, IndexModel, RestoreJobModel } from '../models.js';
import { backupState } from '../waiters/backup-state.js';
import { indexDeletedState } from '../waiters/index-deleted-state.js';
import { indexReadyState } from '../waiters/index-ready-state.js';
import { jobState } from '../waiters/job-state.js';
import { orMissing } from '../waiters/or-missing.js';
import { waitFor } from '../waiters/wait-for.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import { callAt } from './call-at.js';

/** Waits until an index takes requests. */
export function waitUntilIndexReady(
  caller: Caller,
  indexName: string,
  options?: WaitOptions,
): Promise<IndexModel> {
  const what = indexCalled(indexName);
  const describe = describeIndex(caller, indexName);
  return waitFor({ what, describe, stateOf: indexReadyState, ...caller.config }, options);
}

/** Waits until an index is gone. */
export async function waitUntilIndexDeleted(
  caller: Caller,
  indexName: string,
  options?: WaitOptions,
): Promise<void> {
  const what = indexCalled(indexName);
  const look = describeIndex(caller, indexName);
  const describe = (call: CallOptions) => orMissing(look(call));
  await waitFor({ what, describe, stateOf: indexDeletedState, ...caller.config }, options);
}

/** Waits until a backup is complete. */
export function waitForBackup(
  caller: Caller,
  backupId: string,
  options?: WaitOptions,
): Promise<BackupModel> {
  const what = `Backup ${backupId}`;
  const describe = (call: CallOptions) =>
    callAt<BackupModel>(caller, operations.describeBackup, [{ backupId }, call]);
  return waitFor({ what, describe, stateOf: backupState, ...caller.config }, options);
}

/** Waits until a restore job has created its index. */
export function waitForRestoreJob(
  caller: Caller,
  jobId: string,
  options?: WaitOptions,
): Promise<RestoreJobModel> {
  const what = `Restore job ${jobId}`;
  const describe = (call: CallOptions) =>
    callAt<RestoreJobModel>(caller, operations.describeRestoreJob, [{ jobId }, call]);
  return waitFor({ what, describe, stateOf: jobState, ...caller.config }, options);
}

function indexCalled(indexName: string): string {
  return `Index "${indexName}"`;
}

function describeIndex(caller: Caller, indexName: string) {
  return (call: CallOptions) =>
    callAt<IndexModel>(caller, operations.describeIndex, [{ indexName }, call])
      // No body says nothing; it is no 404.
      .map((index) => index ?? ({} as IndexModel));
}
