import { backupModel } from '../control/backup-model.js';
import { collectionStatus } from '../control/collection-status.js';
import { presentCollections } from '../control/find-collection.js';
import { presentIndexes } from '../control/find-index.js';
import { indexStatus } from '../control/index-status.js';
import { presentRestoreJobs, restoreJobModel } from '../control/restore-job-state.js';
import type { Services } from '../services.js';
import type {
  BackupEntity,
  CollectionEntity,
  ImportEntity,
  IndexEntity,
  RestoreJobEntity,
} from '../store/entities.js';
import type {
  BackupDescription,
  CollectionDescription,
  ImportDescription,
  IndexDescription,
  RestoreJobDescription,
  StateDescription,
} from './state-description.js';

/** Describes what there is; unlike a describe of the API, it does not move states on. */
export function describeState(services: Services): StateDescription {
  const { store, clock } = services;
  return {
    now: iso(clock.now()),
    indexes: presentIndexes(services).map((index) => describeIndex(index, services)),
    collections: presentCollections(services).map((each) => describeCollection(each, services)),
    backups: store.backups.list().map((backup) => describeBackup(backup, services)),
    restoreJobs: presentRestoreJobs(services).map((job) => describeRestoreJob(job, services)),
    imports: store.imports.list().map((entity) => describeImport(entity, services)),
  };
}

/** Describes an index with the counts of what was written to it, visible or not. */
function describeIndex(index: IndexEntity, services: Services): IndexDescription {
  const { uid, dimension, embed } = index;
  return {
    name: index.name,
    host: services.hostOf(uid),
    ...indexStatus(index, services),
    vectorType: index.vectorType,
    metric: index.metric,
    ...(dimension !== undefined && { dimension }),
    spec: index.spec,
    deletionProtection: index.deletionProtection,
    tags: index.tags,
    ...(embed && { embed }),
    ...services.store.counts(uid),
    lsn: services.store.lsn(uid),
    createdAt: iso(index.createdAt),
  };
}

function describeCollection(
  collection: CollectionEntity,
  services: Services,
): CollectionDescription {
  return {
    name: collection.name,
    state: collectionStatus(collection, services) ?? 'Terminating',
    environment: collection.environment,
    records: collection.recordCount,
    bytes: collection.sizeBytes,
    createdAt: iso(collection.createdAt),
  };
}

function describeBackup(backup: BackupEntity, services: Services): BackupDescription {
  const { name, description } = backup;
  return {
    backupId: backup.backupId,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    sourceIndex: backup.source.name,
    state: String(backupModel(backup, services)['status']),
    records: backup.recordCount,
    namespaces: backup.namespaceCount,
    bytes: backup.sizeBytes,
    createdAt: iso(backup.createdAt),
  };
}

function describeRestoreJob(job: RestoreJobEntity, services: Services): RestoreJobDescription {
  const { completedAt, error } = job;
  const model = restoreJobModel(job, services);
  return {
    restoreJobId: job.restoreJobId,
    backupId: job.backupId,
    targetIndex: job.targetIndexName,
    state: String(model['status']),
    percentComplete: Number(model['percent_complete']),
    copied: job.copied,
    total: job.total,
    createdAt: iso(job.createdAt),
    ...(completedAt !== undefined && { completedAt: iso(completedAt) }),
    ...(error !== undefined && { error }),
  };
}

function describeImport(entity: ImportEntity, { store }: Services): ImportDescription {
  const { finishedAt, error } = entity;
  const index = store.indexes.get(entity.indexUid)?.name;
  return {
    id: entity.id,
    ...(index !== undefined && { index }),
    uri: entity.uri,
    state: entity.status,
    percentComplete: entity.percentComplete,
    recordsImported: entity.recordsImported,
    createdAt: iso(entity.createdAt),
    ...(finishedAt !== undefined && { finishedAt: iso(finishedAt) }),
    ...(error !== undefined && { error }),
  };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
