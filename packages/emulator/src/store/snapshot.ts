import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { ensureFolder } from './ensure-folder.js';
import { inspectFile } from './inspect-file.js';
import { DATA_FILE, openDatabase } from './open-database.js';
import { StoreError } from './store-error.js';

/** Every table with content, parents first. */
export const TABLES = ['entity', 'idx', 'namespace', 'record'] as const;

/** Copies a database to a folder, which appears by a rename when the copy is complete. */
export function writeSnapshot(database: DatabaseSync, folder: string): void {
  const target = resolve(folder);
  if (existsSync(target)) {
    throw new StoreError(
      'SNAPSHOT_EXISTS',
      `Snapshot folder ${target} exists. Give one that does not.`,
    );
  }
  let part: string | undefined;
  try {
    ensureFolder(dirname(target));
    part = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    const file = join(part, DATA_FILE);
    database.prepare('VACUUM INTO ?').run(file);
    flush(file);
    renameSync(part, target);
  } catch (cause) {
    if (part !== undefined) rmSync(part, { recursive: true, force: true });
    throw new StoreError('DATA_NOT_ACCESSIBLE', `Snapshot folder ${target} cannot be written.`, {
      cause,
    });
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Replaces the content of a database by that of a snapshot, which is not changed. */
export function readSnapshot(
  database: DatabaseSync,
  { folder, replace }: { folder: string; replace: (copyTables: () => void) => void },
): void {
  const source = resolve(folder);
  if (!existsSync(join(source, DATA_FILE))) {
    throw new StoreError('DATA_FOREIGN', `${source} is not a snapshot: it has no ${DATA_FILE}.`);
  }
  inspectFile(join(source, DATA_FILE));
  // A copy can be upgraded, and rolled forward when the snapshot is the data folder of a killed process.
  const copy = mkdtempSync(join(tmpdir(), 'pinecone-emulator-'));
  try {
    cpSync(source, copy, { recursive: true });
    openDatabase(copy).close();
    database.prepare('ATTACH ? AS snapshot').run(join(copy, DATA_FILE));
    try {
      replace(() => {
        for (const table of TABLES) {
          database.exec(`INSERT INTO main.${table} SELECT * FROM snapshot.${table}`);
        }
      });
    } finally {
      database.exec('DETACH snapshot');
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
