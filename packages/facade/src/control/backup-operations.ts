import type { CallOptions } from '../call/call-options.js';
import type { PineconePromise } from '../call/pinecone-promise.js';
import type { ApiVersionMode } from '../config/api-version-mode.js';
import { optionsOf } from '../engine/argument.js';
import type { ClientCaller } from '../engine/caller.js';
import type { RequestInput } from '../engine/encode-request.js';
import * as operations from '../generated/db-control.js';
import type { BackupModel, BodyOf, ResponseOf, RestoreJobModel } from '../models.js';
import { listCall, type PageOptions } from '../pages/list-call.js';
import type { Paginated } from '../pages/paginated.js';
import type { WaitOptions } from '../waiters/wait-options.js';
import { callAt } from './call-at.js';
import { waitForBackup, waitForRestoreJob } from './wait-for-control.js';

/** The backups and restore jobs of a project: a part of the client. */
export class BackupOperations<const Mode extends ApiVersionMode> {
  readonly #caller: ClientCaller;

  constructor(caller: ClientCaller) {
    this.#caller = caller;
  }

  /** Backs an index up. Operation `createBackup`; see `waitForBackup`. */
  createBackup(
    options: BodyOf<Mode, 'createBackup'> & { readonly indexName: string },
    call?: CallOptions,
  ): PineconePromise<BackupModel> {
    const input = subjectIn('createBackup', 'indexName', options);
    return this.#caller.call({ operation: operations.createBackup, input, options: call });
  }

  /** Backups of an index, or of the whole project without `indexName`. */
  listBackups(
    options: PageOptions & { readonly indexName?: string | undefined } = {},
    call?: CallOptions,
  ): Paginated<ResponseOf<'listProjectBackups'>, BackupModel> {
    const { indexName, ...pages } = options ?? {};
    return listCall<ResponseOf<'listProjectBackups'>, BackupModel>(this.#caller, {
      operation:
        indexName === undefined ? operations.listProjectBackups : operations.listIndexBackups,
      input: () => {
        optionsOf('listBackups', options ?? {});
        return indexName === undefined ? {} : { path: { indexName } };
      },
      pages,
      options: call,
      itemsOf: (page) => page.data,
    });
  }

  /** A backup by its id. Operation `describeBackup`. */
  describeBackup(backupId: string, call?: CallOptions): PineconePromise<BackupModel> {
    return callAt(this.#caller, operations.describeBackup, [{ backupId }, call]);
  }

  /** Deletes a backup. Operation `deleteBackup`. */
  deleteBackup(backupId: string, call?: CallOptions): PineconePromise<void> {
    return callAt(this.#caller, operations.deleteBackup, [{ backupId }, call]);
  }

  /** Creates an index from a backup. Operation `createIndexFromBackup`; see `waitForRestoreJob`. */
  createIndexFromBackup(
    options: BodyOf<Mode, 'createIndexFromBackup'> & { readonly backupId: string },
    call?: CallOptions,
  ): PineconePromise<ResponseOf<'createIndexFromBackup'>> {
    const input = subjectIn('createIndexFromBackup', 'backupId', options);
    return this.#caller.call({ operation: operations.createIndexFromBackup, input, options: call });
  }

  /** Restore jobs of the project, newest first. Operation `listRestoreJobs`. */
  listRestoreJobs(
    pages: PageOptions = {},
    call?: CallOptions,
  ): Paginated<ResponseOf<'listRestoreJobs'>, RestoreJobModel> {
    return listCall<ResponseOf<'listRestoreJobs'>, RestoreJobModel>(this.#caller, {
      operation: operations.listRestoreJobs,
      pages,
      options: call,
      itemsOf: (page) => page.data,
    });
  }

  /** A restore job by its id. Operation `describeRestoreJob`. */
  describeRestoreJob(jobId: string, call?: CallOptions): PineconePromise<RestoreJobModel> {
    return callAt(this.#caller, operations.describeRestoreJob, [{ jobId }, call]);
  }

  /** Waits until a backup is complete; resolves to its description. */
  waitForBackup(backupId: string, options?: WaitOptions): Promise<BackupModel> {
    return waitForBackup(this.#caller, backupId, options);
  }

  /** Waits until a restore job has created its index; resolves to the job's description. */
  waitForRestoreJob(jobId: string, options?: WaitOptions): Promise<RestoreJobModel> {
    return waitForRestoreJob(this.#caller, jobId, options);
  }
}

/** The request of a method whose options name its subject, which goes into the path. */
function subjectIn(method: string, key: string, options: object): () => RequestInput {
  return () => {
    const { [key]: subject, ...body } = optionsOf(method, options) as Record<string, unknown>;
    return { path: { [key]: subject }, body };
  };
}
