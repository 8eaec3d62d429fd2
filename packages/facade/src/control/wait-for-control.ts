import type { Caller } from '../engine/caller.js';
import type { BackupModel, IndexModel, RestoreJobModel } from '../models.js';
import { backupState } from '../waiters/backup-state.js';
import { indexDeletedState } from '../waiters/index-deleted-state.js';
import { indexReadyState } from '../waiters/index-ready-state.js';
import { jobState } from '../waiters/job-state.js';
import { orMissing } from '../waiters/or-missing.js';
import { waitFor } from '../waiters/wait-for.js';
import type { WaitOptions } from '../waiters/wait-options.js';

/** Waits until an index takes requests. */
export function waitUntilIndexReady(
  caller: Caller,
  indexName: string,
  options?: WaitOptions,
): Promise<IndexModel> {
  return waitFor<IndexModel>(
    {
      what: `Index "${indexName}"`,
      describe: (call) =>
        caller.call({ operation: 'describeIndex', input: { path: { indexName } }, options: call }),
      stateOf: indexReadyState,
      ...caller.config,
    },
    options,
  );
}

/** Waits until an index is gone. */
export async function waitUntilIndexDeleted(
  caller: Caller,
  indexName: string,
  options?: WaitOptions,
): Promise<void> {
  await waitFor<IndexModel | undefined>(
    {
      what: `Index "${indexName}"`,
      describe: (call) =>
        orMissing(
          caller.call<IndexModel>({
            operation: 'describeIndex',
            input: { path: { indexName } },
            options: call,
          }),
        ),
      stateOf: indexDeletedState,
      ...caller.config,
    },
    options,
  );
}

/** Waits until a backup is complete. */
export function waitForBackup(
  caller: Caller,
  backupId: string,
  options?: WaitOptions,
): Promise<BackupModel> {
  return waitFor<BackupModel>(
    {
      what: `Backup ${backupId}`,
      describe: (call) =>
        caller.call({ operation: 'describeBackup', input: { path: { backupId } }, options: call }),
      stateOf: backupState,
      ...caller.config,
    },
    options,
  );
}

/** Waits until a restore job has created its index. */
export function waitForRestoreJob(
  caller: Caller,
  jobId: string,
  options?: WaitOptions,
): Promise<RestoreJobModel> {
  return waitFor<RestoreJobModel>(
    {
      what: `Restore job ${jobId}`,
      describe: (call) =>
        caller.call({ operation: 'describeRestoreJob', input: { path: { jobId } }, options: call }),
      stateOf: jobState,
      ...caller.config,
    },
    options,
  );
}
