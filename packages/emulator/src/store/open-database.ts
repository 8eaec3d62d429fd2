import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ensureFolder } from './ensure-folder.js';
import {
  damagedMessage,
  inspectFile,
  inUseMessage,
  newerMessage,
  notAccessibleMessage,
} from './inspect-file.js';
import { migrate, SCHEMA_VERSION } from './migrations.js';
import { isBusy, isCorrupt } from './sqlite-failure.js';
import { StoreError } from './store-error.js';

/** Name of the one file of a data folder; SQLite keeps its log beside it. */
export const DATA_FILE = 'emulator.sqlite';

// Rows of vectors are a few kilobytes: larger pages keep them whole.
const PAGE_BYTES = 8192;
// Pages in the log before they are moved to the data file: 16 MB, so that bursts of upserts are not held up.
const CHECKPOINT_PAGES = 2048;

/** Opens the database of a data folder, or one in memory, brings it to the schema of today and holds its lock. */
export function openDatabase(dataDir: string | undefined): DatabaseSync {
  if (dataDir === undefined) {
    const database = new DatabaseSync(':memory:');
    migrate(database, 0);
    return database;
  }
  const path = join(dataDir, DATA_FILE);
  makeFolder(dataDir);
  inspectFile(path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    lock(database, path);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof StoreError) throw cause;
    if (isBusy(cause)) throw new StoreError('DATA_IN_USE', inUseMessage(path), { cause });
    if (isCorrupt(cause)) {
      throw new StoreError('DATA_DAMAGED', damagedMessage(path, 'its content is broken'), {
        cause,
      });
    }
    throw new StoreError('DATA_NOT_ACCESSIBLE', notAccessibleMessage(path, cause), { cause });
  }
}

function makeFolder(dataDir: string): void {
  let isFolder: boolean;
  try {
    ensureFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    isFolder = statSync(dataDir).isDirectory();
  } catch (cause) {
    throw new StoreError(
      'DATA_NOT_ACCESSIBLE',
      `Data folder ${dataDir} cannot be made or written. Give a folder that this user may write.`,
      { cause },
    );
  }
  if (isFolder) return;
  const message = `Data folder ${dataDir} is a file. Give the folder that holds ${DATA_FILE}, or a new one.`;
  throw new StoreError('DATA_NOT_ACCESSIBLE', message);
}

/**
 * The lock belongs to the operating system and ends with the process, however that ends. In exclusive mode SQLite
 * keeps it from the first transaction until the file is closed. A new file gets its tables in that transaction, so
 * that others never see it without its mark.
 */
function lock(database: DatabaseSync, path: string): void {
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA page_size = ${PAGE_BYTES};
    BEGIN EXCLUSIVE;
  `);
  const version = versionOf(database);
  // Another process may have upgraded the file after it was looked at and before it was locked.
  if (version > SCHEMA_VERSION) throw new StoreError('DATA_NEWER', newerMessage(path, version));
  if (version === 0) migrate(database, 0);
  database.exec('COMMIT');
  if (version > 0 && version < SCHEMA_VERSION) upgrade(database, version);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
    PRAGMA cache_size = -16384;
  `);
}

/** The version must be in the file itself, not in a log beside it: that is where an older emulator looks. */
function upgrade(database: DatabaseSync, version: number): void {
  database.exec('PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE');
  migrate(database, version);
  database.exec('COMMIT');
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}
