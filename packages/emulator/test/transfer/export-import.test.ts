import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../../src/store/entities.js';
import type { Store } from '../../src/store/store.js';
import { exportData, importData } from '../../src/transfer/index.js';
import { openTestStore } from '../store/open-test-store.js';
import { tempFolder } from '../temp-folder.js';
import { backUp, everything, fill, testIndex } from './filled-store.js';

/** Exports a store and imports the file into a new one. */
async function moved(store: Store): Promise<Store> {
  const file = join(tempFolder(), 'data.ndjson');
  const counts = await exportData(store, file);
  const target = openTestStore();
  expect(importData(target, file)).toEqual(counts);
  return target;
}

test('indexes, backups and collections come back with the records of their time', async () => {
  const store = openTestStore();
  const [docs, pods, gone] = [testIndex('docs'), testIndex('pods'), testIndex('gone')];
  for (const index of [docs, pods, gone]) store.indexes.put(index);
  fill(store, docs, { count: 1200 });
  store.write(docs.uid, [
    { kind: 'create-namespace', namespace: { name: 'empty', schema: { fields: { a: {} } } } },
  ]);
  backUp(store, docs, 'first');
  fill(store, docs, { namespace: 'm', count: 3 });
  store.write(docs.uid, [{ kind: 'delete-namespace', namespace: 'n' }]);
  backUp(store, docs, 'second');
  fill(store, docs, { namespace: 'm', count: 5, first: 1 });
  fill(store, gone, { count: 4 });
  backUp(store, gone, 'of-gone');
  store.indexes.delete(gone.uid);
  fill(store, pods, { count: 2 });
  store.collections.put({
    name: 'copy',
    sourceIndexUid: pods.uid,
    environment: 'us-east-1-aws',
    lsn: store.lsn(pods.uid),
    recordCount: 2,
    sizeBytes: 1,
    createdAt: 3,
    describes: 0,
  });
  store.write(pods.uid, [{ kind: 'delete-namespace', namespace: 'n' }]);

  const target = await moved(store);
  expect(target.indexes.list()).toEqual(store.indexes.list());
  for (const { uid } of store.indexes.list()) {
    expect(everything(target, uid)).toEqual(everything(store, uid));
  }
  for (const backup of store.backups.list()) {
    const copy = target.backups.get(backup.backupId);
    expect({ ...copy, lsn: 0 }).toEqual({ ...backup, lsn: 0 });
    const { uid } = backup.source;
    expect(everything(target, uid, copy?.lsn)).toEqual(everything(store, uid, backup.lsn));
  }
  const collection = target.collections.get('copy');
  expect(everything(target, pods.uid, collection?.lsn)).toHaveLength(1);
  expect(everything(target, gone.uid)).toEqual([]);
  while (target.collectGarbage(1000) > 0);
  expect(everything(target, gone.uid, target.backups.get('of-gone')?.lsn)[0]?.[2]).toHaveLength(4);
});

const float = fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const record: fc.Arbitrary<StoredRecord> = fc.record(
  {
    id: fc.string({ unit: 'grapheme', minLength: 1 }),
    values: fc.array(float, { minLength: 1 }).map((values) => new Float32Array(values)),
    sparse: fc.dictionary(fc.nat().map(String), float).map((entries) => ({
      indices: new Uint32Array(Object.keys(entries).map(Number)),
      values: new Float32Array(Object.values(entries)),
    })),
    metadata: fc.dictionary(
      fc.string({ unit: 'grapheme' }),
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        fc.boolean(),
        fc.array(fc.string()),
      ),
    ),
  },
  { requiredKeys: ['id'] },
);

test('any record comes back as it was, in float32', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record), async (records) => {
      const store = openTestStore();
      const index = testIndex('docs');
      store.indexes.put(index);
      store.write(
        index.uid,
        records.map((each) => ({ kind: 'put', namespace: 'n', record: each })),
      );
      const target = await moved(store);
      expect(everything(target, index.uid)).toEqual(everything(store, index.uid));
      store.close();
      target.close();
    }),
    { numRuns: 50 },
  );
});

test('an export shows the moment it began, whatever is written and collected meanwhile', {
  timeout: 60_000,
}, async () => {
  const store = openTestStore();
  const index = testIndex('docs');
  store.indexes.put(index);
  fill(store, index, { count: 20_000 });
  const before = everything(store, index.uid);
  const backup = backUp(store, index, 'b');
  const file = join(tempFolder(), 'data.ndjson');
  const seen: number[] = [];
  const counts = await exportData(store, file, {
    onProgress: ({ records }) => {
      seen.push(records);
      fill(store, index, { count: 100, first: seen.length * 50 });
      store.write(index.uid, [{ kind: 'delete-namespace', namespace: 'n' }]);
      store.backups.delete(backup.backupId);
      store.collectGarbage(100_000);
    },
  });
  expect(counts).toEqual({ indexes: 1, backups: 1, collections: 0, records: 40_000 });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(40_000);
  const target = openTestStore();
  importData(target, file);
  expect(everything(target, index.uid)).toEqual(before);
  while (store.collectGarbage(100_000) > 0);
  expect(everything(store, index.uid, backup.lsn)).toEqual([]);
});

test('each line is JSON that can be read by itself', async () => {
  const store = openTestStore();
  store.indexes.put(testIndex('docs'));
  fill(store, testIndex('docs'), { count: 1 });
  const file = join(tempFolder(), 'data.ndjson');
  await exportData(store, file);
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    { type: 'header', format: 1 },
    { type: 'index', index: testIndex('docs') },
    { type: 'namespace', name: 'n' },
    {
      type: 'record',
      namespace: 'n',
      id: '000000',
      values: [0.1, 1],
      metadata: { n: 0, text: 'é"\n' },
    },
    { type: 'end', indexes: 1, backups: 0, collections: 0, records: 1 },
  ]);
});

test('an index that is still being filled or deleted is left out', async () => {
  const store = openTestStore();
  store.indexes.put(testIndex('a', { restoreJobId: 'job' }));
  store.indexes.put(testIndex('b', { filling: { collection: 'c' } }));
  store.indexes.put(testIndex('c', { terminatingSince: 1 }));
  expect((await moved(store)).indexes.list()).toEqual([]);
});

test('a file that cannot be written leaves nothing behind, and keeps what was there', async () => {
  const folder = tempFolder();
  const file = join(folder, 'data.ndjson');
  writeFileSync(file, 'before');
  const store = openTestStore();
  store.indexes.put(testIndex('docs'));
  fill(store, testIndex('docs'), { count: 1 });
  const failing = exportData(store, file, {
    onProgress: () => {
      throw new Error('disk is full');
    },
  });
  await expect(failing).rejects.toThrow(`${file} could not be written: disk is full`);
  expect(readdirSync(folder)).toEqual(['data.ndjson']);
  expect(readFileSync(file, 'utf8')).toBe('before');
  await expect(exportData(store, join(folder, 'none', 'x'))).rejects.toThrow(
    /could not be written/,
  );
});

const header = '{"type":"header","format":1}';
const end = '{"type":"end","indexes":0,"backups":0,"collections":0,"records":0}';
const indexLine = JSON.stringify({ type: 'index', index: testIndex('new') });
const recordLine = '{"type":"record","namespace":"n","id":"x","values":[1,2]}';

test.each([
  ['empty', '', /is not an export/],
  ['of another kind', 'notes\nmore', /is not an export/],
  ['of records only', recordLine, /is not an export/],
  ['JSON of another kind', '[1,2]', /is not an export/],
  [
    'of a later format',
    '{"type":"header","format":2}',
    /has export format 2, and this emulator reads format 1/,
  ],
  ['cut at a line', `${header}\n${indexLine}\n${recordLine}\n`, /is cut short/],
  [
    'cut in a line',
    `${header}\n${indexLine}\n${recordLine.slice(0, 30)}`,
    /Line 3 of .*: it is not JSON/,
  ],
  [
    'short of a record',
    `${header}\n${indexLine}\n${end.replace('"records":0', '"records":1')}`,
    /is cut short/,
  ],
  [
    'with more after its end',
    `${header}\n${end}\n${indexLine}`,
    /Line 3 of .*: it comes after the end/,
  ],
  [
    'with a second header',
    `${header}\n${header}\n${end}`,
    /Line 2 of .*: a header may only come first/,
  ],
  [
    'with a record of nothing',
    `${header}\n${recordLine}\n${end}`,
    /Line 2 of .*: it comes before any index/,
  ],
  [
    'with an unknown type',
    `${header}\n{"type":"view"}\n${end}`,
    /Line 2 of .*: it is no index, backup or collection/,
  ],
  [
    'with an index without a uid',
    `${header}\n{"type":"index","index":{}}\n${end}`,
    /Line 2 of .*: it is no index/,
  ],
  ['with no type', `${header}\n{}\n${end}`, /Line 2 of .*: it has no type/],
  [
    'with a broken record',
    `${header}\n${indexLine}\n{"type":"record","namespace":"n","values":[1]}\n${end}`,
    /Line 3 of .*: it is not a record/,
  ],
  [
    'with a broken namespace',
    `${header}\n${indexLine}\n{"type":"namespace"}\n${end}`,
    /Line 3 of .*: the namespace has no name/,
  ],
  [
    'with an index that exists',
    `${header}\n${indexLine}\n${recordLine}\n${JSON.stringify({ type: 'index', index: testIndex('docs') })}\n${end}`,
    /Line 4 of .*: index docs exists already/,
  ],
])('a file that is %s is refused, and nothing of it stays', (_, content, message) => {
  const file = join(tempFolder(), 'data.ndjson');
  writeFileSync(file, content);
  const store = openTestStore();
  store.indexes.put(testIndex('docs'));
  fill(store, testIndex('docs'));
  const before = everything(store, 'uid-docs');
  expect(() => importData(store, file)).toThrow(message);
  expect(store.indexes.list()).toEqual([testIndex('docs')]);
  expect(everything(store, 'uid-docs')).toEqual(before);
  expect(store.lsn('uid-new')).toBe(0);
});

test('a backup or collection that exists is refused, as is a file that is not there', async () => {
  const store = openTestStore();
  store.indexes.put(testIndex('docs'));
  backUp(store, testIndex('docs'), 'b');
  const file = join(tempFolder(), 'data.ndjson');
  await exportData(store, file);
  store.indexes.delete('uid-docs');
  expect(() => importData(store, file)).toThrow(/backup b exists already/);
  expect(() => importData(store, join(tempFolder(), 'none'))).toThrow(/none cannot be read/);
});

test('progress of an import is told each thousand records', async () => {
  const store = openTestStore();
  store.indexes.put(testIndex('docs'));
  fill(store, testIndex('docs'), { count: 2500 });
  const file = join(tempFolder(), 'data.ndjson');
  await exportData(store, file);
  const seen: number[] = [];
  importData(openTestStore(), file, { onProgress: ({ records }) => seen.push(records) });
  expect(seen).toEqual([1000, 2000]);
});
