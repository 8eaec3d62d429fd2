import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { openTestStore } from './open-test-store.js';
import { contentOf, indexEntity, put } from './records-of.js';

test.each([
  ['in memory', () => undefined],
  ['in a folder', () => tempFolder()],
])('a snapshot of a store %s holds everything, and restoring it brings that back', (_, dataDir) => {
  const store = openTestStore(dataDir());
  store.indexes.put(indexEntity('a'));
  store.write('a', [put('n', 'x', 1), put('n', 'y', 1)]);
  const folder = join(tempFolder(), 'parent', 'snapshot');
  store.snapshotTo(folder);
  store.write('a', [put('n', 'x', 2)]);
  store.indexes.put(indexEntity('b'));
  expect(contentOf(openTestStore(folder), 'a')).toEqual(['n/x=1', 'n/y=1']);
});

test('restoring replaces what was there, and writing goes on', () => {
  const store = openTestStore(tempFolder());
  store.indexes.put(indexEntity('a'));
  store.write('a', [put('n', 'x', 1)]);
  const folder = join(tempFolder(), 'snapshot');
  store.snapshotTo(folder);
  store.write('a', [put('n', 'x', 2), put('m', 'z')]);
  store.indexes.put(indexEntity('b'));
  store.restoreFrom(folder);
  expect(store.indexes.list()).toEqual([indexEntity('a')]);
  expect(contentOf(store, 'a')).toEqual(['n/x=1']);
  expect(store.write('a', [put('n', 'x', 3)])).toBe(2);
  expect(contentOf(store, 'a', 1)).toEqual(['n/x=1']);
  expect(readdirSync(folder)).toEqual(['emulator.sqlite']);
});

test('a snapshot goes to a new folder only, and a failed one leaves nothing', () => {
  const store = openTestStore();
  const parent = tempFolder();
  mkdirSync(join(parent, 'there'));
  writeFileSync(join(parent, 'file'), '');
  expect(() => store.snapshotTo(join(parent, 'there'))).toThrow(
    expect.objectContaining({ code: 'SNAPSHOT_EXISTS' }),
  );
  expect(() => store.snapshotTo(join(parent, 'file', 'snapshot'))).toThrow(
    expect.objectContaining({ code: 'DATA_NOT_ACCESSIBLE' }),
  );
  expect(() => store.transaction(() => store.snapshotTo(join(parent, 'busy')))).toThrow(
    expect.objectContaining({ code: 'DATA_NOT_ACCESSIBLE' }),
  );
  expect(readdirSync(parent).toSorted()).toEqual(['file', 'there']);
});

test('a folder that is no snapshot is refused and changes nothing', () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('a'));
  const folder = tempFolder();
  expect(() => store.restoreFrom(folder)).toThrow(
    expect.objectContaining({ code: 'DATA_FOREIGN' }),
  );
  writeFileSync(join(folder, 'emulator.sqlite'), 'notes '.repeat(100));
  expect(() => store.restoreFrom(folder)).toThrow(
    expect.objectContaining({ code: 'DATA_FOREIGN' }),
  );
  expect(store.indexes.list()).toEqual([indexEntity('a')]);
});
