import type { Services } from '../services.js';
import type { BackupEntity } from '../store/entities.js';
import { specOf } from './index-spec.js';
import { isSettled } from './transitions.js';

/** Whether a backup can be restored yet. */
export function isBackupReady(
  { createdAt, describes }: BackupEntity,
  services: Pick<Services, 'options' | 'clock'>,
): boolean {
  return isSettled({ since: createdAt, describes }, services);
}

/** A backup as the newest version describes it; counts and size come when it is ready. */
export function backupModel(
  backup: BackupEntity,
  services: Services,
): Readonly<Record<string, unknown>> {
  const { source } = backup;
  const { serverless } = specOf(source);
  const ready = isBackupReady(backup, services);
  return {
    backup_id: backup.backupId,
    source_index_name: source.name,
    source_index_id: source.uid,
    name: backup.name,
    description: backup.description,
    status: ready ? 'Ready' : 'Initializing',
    cloud: serverless?.cloud,
    region: serverless?.region,
    dimension: source.dimension,
    metric: source.metric,
    schema: serverless?.schema,
    ...(ready && {
      record_count: backup.recordCount,
      namespace_count: backup.namespaceCount,
      size_bytes: backup.sizeBytes,
    }),
    ...(Object.keys(source.tags).length > 0 && { tags: source.tags }),
    created_at: new Date(backup.createdAt).toISOString(),
  };
}
