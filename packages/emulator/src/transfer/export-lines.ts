import type { IndexEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { EXPORT_FORMAT, type ExportLine } from './export-line.js';
import { toRecordJson } from './record-json.js';

/** Something whose records an export has: an index, or what was kept of one. */
interface Part {
  readonly uid: string;
  readonly lsn: number;
  readonly line: Extract<ExportLine, { type: 'backup' | 'collection' | 'index' }>;
}

/**
 * The lines of an export. Each part is consistent in itself: their LSNs are held from the first line to
 * the last. An index that a restore job still fills is left out; its backup is there.
 */
export function* exportLines(store: Store): Generator<ExportLine, void, undefined> {
  const parts = partsOf(store);
  const holds = parts.map(({ uid, lsn }) => store.hold(uid, lsn));
  try {
    let records = 0;
    yield { type: 'header', format: EXPORT_FORMAT };
    for (const part of parts) {
      yield part.line;
      for (const line of contentOf(store, part)) {
        if (line.type === 'record') records += 1;
        yield line;
      }
    }
    const count = (type: ExportLine['type']) =>
      parts.filter(({ line }) => line.type === type).length;
    yield {
      type: 'end',
      indexes: count('index'),
      backups: count('backup'),
      collections: count('collection'),
      records,
    };
  } finally {
    for (const hold of holds) hold.release();
  }
}

function isWhole({ restoreJobId, filling, terminatingSince }: IndexEntity): boolean {
  return restoreJobId === undefined && filling === undefined && terminatingSince === undefined;
}

/** By index, and in each by age, the index itself last. */
function partsOf(store: Store): Part[] {
  const parts: Part[] = [
    ...store.backups.list().map((backup) => ({
      uid: backup.source.uid,
      lsn: backup.lsn,
      line: { type: 'backup', backup } as const,
    })),
    ...store.collections.list().map((collection) => ({
      uid: collection.sourceIndexUid,
      lsn: collection.lsn,
      line: { type: 'collection', collection } as const,
    })),
    ...store.indexes
      .list()
      .filter(isWhole)
      .map((index) => ({
        uid: index.uid,
        lsn: store.lsn(index.uid),
        line: { type: 'index', index } as const,
      })),
  ];
  const uids = [...new Set(parts.map(({ uid }) => uid))];
  return uids.flatMap((uid) =>
    parts.filter((part) => part.uid === uid).toSorted((a, b) => rank(a) - rank(b)),
  );
}

function rank({ line, lsn }: Part): number {
  return line.type === 'index' ? Number.POSITIVE_INFINITY : lsn;
}

function* contentOf(store: Store, { uid, lsn }: Part): Generator<ExportLine, void, undefined> {
  for (const namespace of store.namespaces(uid, lsn)) {
    yield { type: 'namespace', ...namespace };
    for (const record of store.records(uid, namespace.name, lsn)) {
      yield { type: 'record', namespace: namespace.name, ...toRecordJson(record) };
    }
  }
}
