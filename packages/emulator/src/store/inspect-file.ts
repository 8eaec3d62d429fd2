import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { messageOf } from '../message-of.js';
import { APPLICATION_ID, SCHEMA_VERSION } from './migrations.js';
import { isBusy, isCorrupt } from './sqlite-failure.js';
import { StoreError } from './store-error.js';

// https://www.sqlite.org/fileformat.html, section 1.3
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

/** Above this, only the small tables are checked: a whole check would delay the start by its reading time. */
const FULL_CHECK_BYTES = 64 * 1024 * 1024;
const SMALL_TABLES = ['meta', 'entity', 'idx', 'namespace'];

/** Columns that hold JSON, in every version of the schema. */
const SMALL_TEXTS = [
  ['entity', 'body'],
  ['namespace', 'schema'],
] as const;
const METADATA = ['record', 'metadata'] as const;

/**
 * Looks at a data file without changing a byte of it or of the files beside it. The schema version is written in
 * rollback mode only, so the header tells it also when a log of later writes lies beside the file. Returns the
 * version, 0 for a file that is still empty; throws StoreError.
 */
export function inspectFile(path: string): number {
  if (!existsSync(path)) return 0;
  const header = readHeader(path);
  if (header === undefined) return 0;
  const magic = header.bytes.subarray(0, MAGIC.length).toString('latin1');
  if (magic !== MAGIC || header.bytes.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw new StoreError('DATA_FOREIGN', foreignMessage(path));
  }
  const version = header.bytes.readUInt32BE(USER_VERSION_AT);
  if (version > SCHEMA_VERSION) throw new StoreError('DATA_NEWER', newerMessage(path, version));
  const logged = sizeOf(`${path}-wal`) > 0 || sizeOf(`${path}-journal`) > 0;
  if (!logged && header.size < expectedSize(header.bytes)) {
    throw new StoreError('DATA_DAMAGED', damagedMessage(path, 'it is cut short'));
  }
  // A journal of an interrupted upgrade or creation is rolled back on opening, which a reader may not do.
  if (sizeOf(`${path}-journal`) === 0) checkContent(path, header.size);
  return version;
}

function readHeader(path: string): { bytes: Buffer; size: number } | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new StoreError('DATA_NOT_ACCESSIBLE', notAccessibleMessage(path, cause), { cause });
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new StoreError('DATA_FOREIGN', foreignMessage(path));
    if (stat.size === 0) return undefined;
    const bytes = Buffer.alloc(HEADER_BYTES);
    readSync(file, bytes, 0, HEADER_BYTES, 0);
    return { bytes, size: stat.size };
  } finally {
    closeSync(file);
  }
}

function expectedSize(header: Buffer): number {
  const pageSize = header.readUInt16BE(PAGE_SIZE_AT);
  // The largest page size, 65,536, does not fit the field and is written as 1.
  return (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(PAGE_COUNT_AT);
}

/**
 * Reads as a connection that may not write. SQLite makes files beside the data even so: the shared memory, which
 * only such readers use, and an empty log.
 */
function checkContent(path: string, size: number): void {
  const [log, sharedMemory] = [`${path}-wal`, `${path}-shm`];
  const [hadLog, hadSharedMemory] = [existsSync(log), existsSync(sharedMemory)];
  try {
    const complaint = complaintOf(path, size);
    if (complaint === undefined) return;
    // No emulator writes to a log beside damaged data, so an empty one is that of this connection.
    if (!hadLog && sizeOf(log) === 0) rmSync(log, { force: true });
    throw new StoreError('DATA_DAMAGED', damagedMessage(path, complaint));
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    if (isBusy(cause)) throw new StoreError('DATA_IN_USE', inUseMessage(path), { cause });
    throw new StoreError('DATA_NOT_ACCESSIBLE', notAccessibleMessage(path, cause), { cause });
  } finally {
    if (!hadSharedMemory) rmSync(sharedMemory, { force: true });
  }
}

/** What is wrong with the content of a file, undefined when nothing is. */
function complaintOf(path: string, size: number): string | undefined {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return findComplaint(database, size <= FULL_CHECK_BYTES);
  } catch (error) {
    if (isCorrupt(error)) return messageOf(error);
    throw error;
  } finally {
    database.close();
  }
}

function findComplaint(database: DatabaseSync, whole: boolean): string | undefined {
  const format = database.prepare(`SELECT value FROM meta WHERE key = 'format'`).get();
  if (format?.['value'] !== 'pinecone-emulator') return 'its format is not named';
  const checks = whole
    ? ['integrity_check']
    : SMALL_TABLES.map((table) => `quick_check('${table}')`);
  for (const check of checks) {
    const [complaint] = Object.values(database.prepare(`PRAGMA ${check}`).get() ?? {});
    if (complaint !== 'ok') return String(complaint);
  }
  return findBrokenContent(database, whole);
}

/** SQLite keeps no checksums: a flipped bit inside of a text is whole to it, but no JSON any more. */
function findBrokenContent(database: DatabaseSync, whole: boolean): string | undefined {
  for (const [table, column] of whole ? [...SMALL_TEXTS, METADATA] : SMALL_TEXTS) {
    const broken = database.prepare(
      `SELECT 1 FROM ${table} WHERE ${column} IS NOT NULL AND NOT json_valid(${column}) LIMIT 1`,
    );
    if (broken.get()) return `a row of table ${table} holds no JSON`;
  }
  return undefined;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function foreignMessage(path: string): string {
  return `${path} is not a data file of the emulator. Nothing was changed. Give another folder.`;
}

/** What to say of a file that a later version wrote. */
export function newerMessage(path: string, version: number): string {
  return (
    `${path} has schema version ${version}, and this emulator knows versions up to ${SCHEMA_VERSION}. ` +
    'Nothing was changed. Start the version of the emulator that wrote it, or give another folder.'
  );
}

/** What to say of a file that does not hold together. */
export function damagedMessage(path: string, complaint: string): string {
  return `${path} is damaged: ${complaint}. Nothing was changed. Restore a snapshot, or give another folder.`;
}

/** What to say of a file that the system does not let be opened, such as for want of room on the disk. */
export function notAccessibleMessage(path: string, cause: unknown): string {
  return `Data file ${path} cannot be opened: ${messageOf(cause)}.`;
}

/** What to say of a folder that is open elsewhere. */
export function inUseMessage(path: string): string {
  return (
    `${path} is open in another emulator. Stop that one, or give another folder: ` +
    'a data folder serves one process at a time.'
  );
}
