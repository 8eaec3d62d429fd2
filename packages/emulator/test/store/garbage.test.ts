import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BackupEntity, CollectionEntity } from '../../src/store/entities.js';
import type { RecordChange, Store } from '../../src/store/store.js';
import { tempFolder } from '../temp-folder.js';
import { openTestStore } from './open-test-store.js';
import { contentOf, indexEntity, put } from './records-of.js';

test('rows that nothing can see go, a bounded number per call', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('a'));
  const ids = Array.from({ length: 25 }, (_, index) => String(index));
  store.write(
    'a',
    ids.map((id) => put('n', id)),
  );
  store.write(
    'a',
    ids.map((id) => put('n', id, 2)),
  );
  expect(store.collectGarbage(10)).toBe(10);
  expect(store.collectGarbage(10)).toBe(10);
  expect(store.collectGarbage(10)).toBe(5);
  expect(store.collectGarbage(10)).toBe(0);
  expect(contentOf(store, 'a')).toHaveLength(25);
});

test('a deleted index goes whole, and what a backup of it holds stays until the backup goes', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('a'));
  store.write('a', [put('n', 'x'), put('n', 'y')]);
  store.backups.put(backup('a', 1));
  store.write('a', [put('n', 'x', 2), put('m', 'z')]);
  store.indexes.delete('a');
  collectAll(store);
  expect(contentOf(store, 'a', 1)).toEqual(['n/x=1', 'n/y=1']);
  expect(store.counts('a', 1).records).toBe(2);
  expect(contentOf(store, 'a')).toEqual([]);
  store.backups.delete('backup-a-1');
  expect(collectAll(store)).toBe(2 + 1 + 1);
  expect(store.lsn('a')).toBe(0);
});

test('a collection and a held LSN keep their rows', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('a'));
  store.write('a', [put('n', 'x')]);
  store.collections.put(collection('a', 1));
  store.write('a', [put('n', 'x', 2)]);
  const held = store.hold('a');
  store.write('a', [{ kind: 'delete-namespace', namespace: 'n' }]);
  expect(collectAll(store)).toBe(0);
  expect(contentOf(store, 'a', held.lsn)).toEqual(['n/x=2']);
  held.release();
  held.release();
  expect(collectAll(store)).toBe(1);
  expect(contentOf(store, 'a', 1)).toEqual(['n/x=1']);
  store.collections.delete('a-copy');
  expect(collectAll(store)).toBe(1 + 1);
});

test('garbage that an earlier process left behind is found', () => {
  const dataDir = tempFolder();
  const first = openTestStore(dataDir);
  first.indexes.put(indexEntity('a'));
  first.write('a', [put('n', 'x')]);
  first.write('a', [put('n', 'x')]);
  first.close();
  expect(collectAll(openTestStore(dataDir))).toBe(1);
});

test('garbage collection never changes what an index, a backup or a held LSN shows', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const store = openTestStore();
      store.indexes.put(indexEntity('a'));
      const expected = new Map<number, string[]>();
      for (const next of steps) {
        if (next.kind === 'write') store.write('a', applicable(store, next.changes));
        else if (next.kind === 'collect') store.collectGarbage(next.limit);
        else if (next.kind === 'delete') dropOldestBackup(store, expected);
        else {
          const lsn = store.lsn('a');
          store.backups.put(backup('a', lsn));
          expected.set(lsn, contentOf(store, 'a'));
        }
        const now = contentOf(store, 'a');
        expect(store.counts('a').records).toBe(now.length);
        for (const [lsn, content] of expected) expect(contentOf(store, 'a', lsn)).toEqual(content);
      }
      const before = contentOf(store, 'a');
      for (const { backupId } of store.backups.list()) store.backups.delete(backupId);
      collectAll(store);
      expect(contentOf(store, 'a')).toEqual(before);
      store.indexes.delete('a');
      const namespaces = new Set(before.map((line) => line.split('/')[0]));
      expect(collectAll(store)).toBeGreaterThanOrEqual(before.length + namespaces.size);
      store.close();
    }),
    { numRuns: 60 },
  );
});

const names = fc.constantFrom('m', 'n', 'o');
const change: fc.Arbitrary<RecordChange> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(names, fc.constantFrom('x', 'y', 'z'), fc.nat(9))
      .map(([namespace, id, first]) => put(namespace, id, first)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(names, fc.constantFrom('x', 'y', 'z'))
      .map(([namespace, id]) => ({ kind: 'delete', namespace, id }) as const),
  },
  {
    weight: 1,
    arbitrary: names.map((namespace) => ({ kind: 'delete-namespace', namespace }) as const),
  },
  {
    weight: 1,
    arbitrary: names.map((name) => ({ kind: 'create-namespace', namespace: { name } }) as const),
  },
);
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(change, { maxLength: 6 })
      .map((changes) => ({ kind: 'write', changes }) as const),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'backup' } as const) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 5 }).map((limit) => ({ kind: 'collect', limit }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'delete' } as const) },
);

/** A namespace can be created once only: leaves out the creations that the store would refuse. */
function applicable(store: Store, changes: readonly RecordChange[]): RecordChange[] {
  const present = new Set(store.namespaces('a').map(({ name }) => name));
  return changes.filter((next) => {
    if (next.kind === 'create-namespace') {
      if (present.has(next.namespace.name)) return false;
      present.add(next.namespace.name);
    } else if (next.kind === 'put') present.add(next.namespace);
    else if (next.kind === 'delete-namespace') present.delete(next.namespace);
    return true;
  });
}

function dropOldestBackup(store: Store, expected: Map<number, string[]>): void {
  const oldest = store.backups.list()[0];
  if (oldest === undefined) return;
  store.backups.delete(oldest.backupId);
  expected.delete(oldest.lsn);
}

function collectAll(store: Store): number {
  let removed = 0;
  for (;;) {
    const step = store.collectGarbage(3);
    if (step === 0) return removed;
    removed += step;
  }
}

function backup(uid: string, lsn: number): BackupEntity {
  return {
    backupId: `backup-${uid}-${lsn}`,
    source: indexEntity(uid),
    lsn,
    recordCount: 0,
    namespaceCount: 0,
    sizeBytes: 0,
    createdAt: 0,
    describes: 0,
  };
}

function collection(uid: string, lsn: number): CollectionEntity {
  return {
    name: `${uid}-copy`,
    sourceIndexUid: uid,
    environment: 'us-east-1-aws',
    lsn,
    recordCount: 0,
    sizeBytes: 0,
    createdAt: 0,
    describes: 0,
  };
}
