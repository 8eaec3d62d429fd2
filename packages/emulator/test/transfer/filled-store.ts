import type { BackupEntity, IndexEntity, StoredRecord } from '../../src/store/entities.js';
import type { Store } from '../../src/store/store.js';

/** A serverless index for tests. */
export function testIndex(name: string, changes: Partial<IndexEntity> = {}): IndexEntity {
  return {
    uid: `uid-${name}`,
    name,
    metric: 'cosine',
    vectorType: 'dense',
    dimension: 2,
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    deletionProtection: 'disabled',
    tags: { made: 'by test' },
    createdAt: 1,
    describes: 0,
    ...changes,
  };
}

/** A backup of an index as it is now. */
export function backUp(store: Store, source: IndexEntity, backupId: string): BackupEntity {
  const counts = store.counts(source.uid);
  const backup: BackupEntity = {
    backupId,
    name: backupId,
    source,
    lsn: store.lsn(source.uid),
    recordCount: counts.records,
    namespaceCount: counts.namespaces,
    sizeBytes: counts.bytes,
    createdAt: 2,
    describes: 0,
  };
  store.backups.put(backup);
  return backup;
}

/** Puts `count` records into a namespace, in one write. */
export function fill(
  store: Store,
  { uid }: IndexEntity,
  { namespace = 'n', count = 10, first = 0 } = {},
): void {
  store.write(
    uid,
    Array.from({ length: count }, (_, n) => ({
      kind: 'put',
      namespace,
      record: {
        id: String(first + n).padStart(6, '0'),
        values: new Float32Array([first + n + 0.1, 1]),
        metadata: { n: first + n, text: 'é"\n' },
      },
    })),
  );
}

/** Every namespace with its schema and records, at an LSN. */
export function everything(
  store: Store,
  uid: string,
  lsn?: number,
): readonly (readonly [string, unknown, readonly StoredRecord[]])[] {
  return store
    .namespaces(uid, lsn)
    .map(({ name, schema }) => [name, schema, [...store.records(uid, name, lsn)]] as const);
}
