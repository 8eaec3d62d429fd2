import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import type { StoreErrorCode } from '../../src/store/store-error.js';
import { tempFolder } from '../temp-folder.js';
import { openTestStore } from './open-test-store.js';
import { contentOf, indexEntity, put } from './records-of.js';
import { kill, startStoreProcess } from './store-process.js';

// Starting processes takes long on a busy machine.
const PROCESSES = { timeout: 60_000 };

test('a folder of a newer schema version is refused and not touched', () => {
  const dataDir = filledFolder();
  patch(dataDir, (file) => file.writeUInt32BE(999, 60));
  refuses(dataDir, 'DATA_NEWER', /schema version 999, and this emulator knows versions up to \d+/);
});

test.each([
  ['a text file', Buffer.from('these are my notes\n'.repeat(50))],
  ['a file shorter than a header', Buffer.from('SQLite')],
])('%s is refused and not touched', (_, content) => {
  const dataDir = tempFolder();
  writeFileSync(join(dataDir, 'emulator.sqlite'), content);
  refuses(dataDir, 'DATA_FOREIGN', /is not a data file of the emulator/);
});

test('a database of another program is refused and not touched', () => {
  const dataDir = tempFolder();
  const database = new DatabaseSync(join(dataDir, 'emulator.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT)');
  database.close();
  refuses(dataDir, 'DATA_FOREIGN', /is not a data file of the emulator/);
});

test('a folder in the place of the file is refused and not touched', () => {
  const dataDir = tempFolder();
  mkdirSync(join(dataDir, 'emulator.sqlite'));
  expect(() => openStore({ dataDir })).toThrow(/is not a data file of the emulator/);
});

test('a file that is cut short is refused and not touched', () => {
  const dataDir = filledFolder();
  const path = join(dataDir, 'emulator.sqlite');
  truncateSync(path, readFileSync(path).length - 8192);
  refuses(dataDir, 'DATA_DAMAGED', /is damaged: it is cut short/);
});

test('a page with broken content is refused and not touched, unless nothing was on it', () => {
  const intact = filledFolder();
  const expected = contentOf(openTestStore(intact), 'a');
  const pages = readFileSync(join(intact, 'emulator.sqlite')).length / 8192;
  let refused = 0;
  for (let page = 0; page < pages; page += 1) {
    const dataDir = filledFolder();
    patch(dataDir, (file) => file.fill(0xa5, page * 8192 + 100, (page + 1) * 8192));
    if (holdsTogether(dataDir)) expect(contentOf(openTestStore(dataDir), 'a')).toEqual(expected);
    else {
      refuses(dataDir, 'DATA_DAMAGED', /is damaged: /);
      refused += 1;
    }
  }
  // Of the tables and indexes, one has no rows.
  expect(refused).toBe(pages - 1);
});

test.each([
  ['of an index', `UPDATE entity SET body = replace(body, '"name"', '"name;')`],
  ['of a schema', `UPDATE namespace SET schema = '{"fields":'`],
  ['of metadata', `UPDATE record SET metadata = 'not JSON' WHERE no = 7`],
])('a text %s with a flipped bit is refused and not touched', (_, change) => {
  const dataDir = filledFolder();
  const database = new DatabaseSync(join(dataDir, 'emulator.sqlite'));
  database.exec(`${change}; PRAGMA journal_mode = DELETE`);
  database.close();
  refuses(dataDir, 'DATA_DAMAGED', /is damaged: a row of table \w+ holds no JSON/);
});

test.each([
  ['"values" BLOB', '"valuez" BLOB'],
  ['body TEXT', 'bodx TEXT'],
  ['died INTEGER', 'dixd INTEGER'],
])('a table definition with %s in place of %s is refused', (before, after) => {
  const dataDir = filledFolder();
  patch(dataDir, (file) => {
    const at = file.indexOf(before);
    expect(at).toBeGreaterThan(0);
    file.write(after, at, 'latin1');
  });
  expect(() => openStore({ dataDir })).toThrow(expect.objectContaining({ code: 'DATA_DAMAGED' }));
});

test(
  'damage is found and nothing touched also when a killed process left a log',
  PROCESSES,
  async () => {
    const dataDir = filledFolder();
    const { child } = await startStoreProcess(dataDir, `store.write('a', []);`);
    await kill(child);
    expect(readdirSync(dataDir)).toContain('emulator.sqlite-wal');
    // Not the first page, which the log has whole.
    patch(dataDir, (file) => file.fill(0xa5, 8192, file.length));
    refuses(dataDir, 'DATA_DAMAGED', /is damaged: /);
  },
);

test('a second store on the folder is refused while the first is open', () => {
  const dataDir = tempFolder();
  const first = openTestStore(dataDir);
  first.write('a', [put('n', 'x')]);
  refuses(dataDir, 'DATA_IN_USE', /is open in another emulator/);
  first.write('a', [put('n', 'y')]);
  first.close();
  expect(contentOf(openTestStore(dataDir), 'a')).toEqual(['n/x=1', 'n/y=1']);
});

test(
  'a second process is refused, and the folder is free once the first was killed',
  PROCESSES,
  async () => {
    const dataDir = tempFolder();
    const script = `store.write('a', [{ kind: 'put', namespace: 'n', record: { id: 'x' } }]);`;
    const first = await startStoreProcess(dataDir, script);
    expect(first.output).toBe('opened');
    refuses(dataDir, 'DATA_IN_USE', /is open in another emulator/);
    expect((await startStoreProcess(dataDir)).output).toBe('DATA_IN_USE');
    await kill(first.child);
    expect(contentOf(openTestStore(dataDir), 'a')).toEqual(['n/x=undefined']);
  },
);

test(
  'of many processes that open a new folder at once, exactly one gets it',
  PROCESSES,
  async () => {
    const dataDir = tempFolder();
    const processes = await Promise.all([1, 2, 3, 4, 5].map(() => startStoreProcess(dataDir)));
    const outputs = processes.map(({ output }) => output).toSorted();
    expect(outputs).toEqual(['DATA_IN_USE', 'DATA_IN_USE', 'DATA_IN_USE', 'DATA_IN_USE', 'opened']);
  },
);

test.skipIf(process.platform !== 'linux')(
  'a folder on a file system without folders is refused, and not tried for ever (Linux only)',
  () => {
    expect(() => openStore({ dataDir: '/proc/emulator/data' })).toThrow(
      expect.objectContaining({ code: 'DATA_NOT_ACCESSIBLE' }),
    );
  },
);

test('a file in place of the folder is refused, and left alone', () => {
  const file = join(tempFolder(), 'data');
  writeFileSync(file, 'text');
  expect(() => openStore({ dataDir: file })).toThrow(
    expect.objectContaining({
      code: 'DATA_NOT_ACCESSIBLE',
      message: expect.stringContaining('is a file. Give the folder'),
    }),
  );
  expect(readFileSync(file, 'utf8')).toBe('text');
});

test('a file that cannot be opened is refused with what the system says', () => {
  const dataDir = filledFolder();
  mkdirSync(join(dataDir, 'emulator.sqlite-wal'));
  expect(() => openStore({ dataDir })).toThrow(
    expect.objectContaining({
      code: 'DATA_NOT_ACCESSIBLE',
      message: expect.stringMatching(/cannot be opened: .+\.$/),
    }),
  );
});

test('a folder that cannot be made is refused', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => openStore({ dataDir: join(folder, 'file', 'data') })).toThrow(
    expect.objectContaining({ code: 'DATA_NOT_ACCESSIBLE' }),
  );
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that cannot be written is refused (root may write anywhere)',
  () => {
    const folder = tempFolder();
    chmodSync(folder, 0o500);
    expect(() => openStore({ dataDir: folder })).toThrow(
      expect.objectContaining({ code: 'DATA_NOT_ACCESSIBLE' }),
    );
  },
);

function filledFolder(): string {
  const dataDir = tempFolder();
  const store = openStore({ dataDir });
  store.indexes.put(indexEntity('a'));
  for (let batch = 0; batch < 4; batch += 1) {
    store.write(
      'a',
      Array.from({ length: 40 }, (_, id) => put(`n${batch}`, `${id}`.repeat(40))),
    );
  }
  store.close();
  return dataDir;
}

function patch(dataDir: string, change: (file: Buffer) => void): void {
  const path = join(dataDir, 'emulator.sqlite');
  const file = readFileSync(path);
  change(file);
  writeFileSync(path, file);
}

function refuses(dataDir: string, code: StoreErrorCode, message: RegExp): void {
  const before = digests(dataDir);
  expect(() => openStore({ dataDir })).toThrow(
    expect.objectContaining({
      name: 'StoreError',
      code,
      message: expect.stringMatching(message),
    }),
  );
  expect(digests(dataDir)).toEqual(before);
}

function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function holdsTogether(dataDir: string): boolean {
  try {
    openStore({ dataDir }).close();
    return true;
  } catch {
    return false;
  }
}
