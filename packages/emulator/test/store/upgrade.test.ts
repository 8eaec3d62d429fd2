import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { openTestStore } from './open-test-store.js';
import { contentOf, indexEntity } from './records-of.js';

test('a folder of schema version 1 is upgraded and shows the same data', () => {
  const dataDir = tempFolder();
  writeVersion1(dataDir);
  const store = openTestStore(dataDir);
  expect(store.indexes.list()).toEqual([indexEntity('a')]);
  expect(store.lsn('a')).toBe(3);
  expect(contentOf(store, 'a', 1)).toEqual(['m/x=1', 'n/y=1']);
  expect(contentOf(store, 'a')).toEqual(['m/x=2', 'm/z=3']);
  expect(store.counts('a')).toEqual({ records: 2, namespaces: 1, bytes: 10 });
  store.write('a', [{ kind: 'delete', namespace: 'm', id: 'z' }]);
  expect(store.counts('a')).toEqual({ records: 1, namespaces: 1, bytes: 5 });
  // The replaced x, the deleted z, and namespace n with its record y.
  expect(store.collectGarbage(100)).toBe(4);
});

test('an upgraded folder is not upgraded again', () => {
  const dataDir = tempFolder();
  writeVersion1(dataDir);
  openTestStore(dataDir).close();
  const before = digest(dataDir);
  openTestStore(dataDir).close();
  expect(digest(dataDir)).toBe(before);
});

test('an older snapshot is restored, and stays as it is', () => {
  const folder = join(tempFolder(), 'old');
  mkdirSync(folder);
  writeVersion1(folder);
  const before = digest(folder);
  const store = openTestStore();
  store.restoreFrom(folder);
  expect(contentOf(store, 'a')).toEqual(['m/x=2', 'm/z=3']);
  expect(digest(folder)).toBe(before);
});

/** A data folder as version 1 wrote it, with a replaced record and an ended namespace. */
function writeVersion1(dataDir: string): void {
  const database = new DatabaseSync(join(dataDir, 'emulator.sqlite'));
  database.exec(`
    PRAGMA page_size = 8192;
    PRAGMA application_id = 1346585933;
    PRAGMA user_version = 1;
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    INSERT INTO meta VALUES ('format', 'pinecone-emulator');
    CREATE TABLE entity (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL,
      UNIQUE (kind, key)
    );
    CREATE TABLE idx (no INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, lsn INTEGER NOT NULL);
    INSERT INTO idx VALUES (1, 'a', 3);
    CREATE TABLE namespace (
      no INTEGER PRIMARY KEY AUTOINCREMENT, idx INTEGER NOT NULL, name TEXT NOT NULL, schema TEXT,
      born INTEGER NOT NULL, died INTEGER NOT NULL
    );
    CREATE INDEX namespace_life ON namespace (idx, name, died);
    INSERT INTO namespace VALUES (1, 1, 'm', NULL, 1, 9007199254740991), (2, 1, 'n', NULL, 1, 3);
    CREATE TABLE record (
      no INTEGER PRIMARY KEY, namespace INTEGER NOT NULL, born INTEGER NOT NULL, died INTEGER NOT NULL,
      bytes INTEGER NOT NULL, id TEXT NOT NULL, metadata TEXT, "values" BLOB, sparse_indices BLOB,
      sparse_values BLOB
    );
    CREATE UNIQUE INDEX record_life ON record (namespace, id, died, born);
    INSERT INTO record VALUES
      (1, 1, 1, 2, 5, 'x', NULL, x'0000803f', NULL, NULL),
      (2, 2, 1, 9007199254740991, 5, 'y', NULL, x'0000803f', NULL, NULL),
      (3, 1, 2, 9007199254740991, 5, 'x', NULL, x'00000040', NULL, NULL),
      (4, 1, 2, 9007199254740991, 5, 'z', NULL, x'00004040', NULL, NULL);
  `);
  database
    .prepare(`INSERT INTO entity (kind, key, body) VALUES ('index', 'a', ?)`)
    .run(JSON.stringify(indexEntity('a')));
  database.close();
}

function digest(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'emulator.sqlite')))
    .digest('hex');
}
