import type { OperationHandlers } from '../http/operation-call.js';
import {
  createBackup,
  deleteBackup,
  describeBackup,
  listIndexBackups,
  listProjectBackups,
} from './backup-handlers.js';
import {
  createCollection,
  deleteCollection,
  describeCollection,
  listCollections,
} from './collection-handlers.js';
import { configureIndex } from './configure-index.js';
import { createIndex } from './create-index.js';
import { createIndexForModel } from './create-index-for-model.js';
import { deleteIndex, describeIndex, listIndexes } from './index-handlers.js';
import { createIndexFromBackup, describeRestoreJob, listRestoreJobs } from './restore-handlers.js';

/** Every operation of the database control plane. */
export const controlHandlers: OperationHandlers = {
  'GET /indexes': listIndexes,
  'POST /indexes': createIndex,
  'POST /indexes/create-for-model': createIndexForModel,
  'GET /indexes/{index_name}': describeIndex,
  'PATCH /indexes/{index_name}': configureIndex,
  'DELETE /indexes/{index_name}': deleteIndex,
  'GET /indexes/{index_name}/backups': listIndexBackups,
  'POST /indexes/{index_name}/backups': createBackup,
  'GET /backups': listProjectBackups,
  'GET /backups/{backup_id}': describeBackup,
  'DELETE /backups/{backup_id}': deleteBackup,
  'POST /backups/{backup_id}/create-index': createIndexFromBackup,
  'GET /restore-jobs': listRestoreJobs,
  'GET /restore-jobs/{job_id}': describeRestoreJob,
  'GET /collections': listCollections,
  'POST /collections': createCollection,
  'GET /collections/{collection_name}': describeCollection,
  'DELETE /collections/{collection_name}': deleteCollection,
};
