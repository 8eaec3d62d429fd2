import { setImmediate } from 'node:timers/promises';
import { ServiceError } from '../../http/service-error.js';
import { messageOf } from '../../message-of.js';
import type { Services } from '../../services.js';
import type { ImportEntity, IndexEntity, StoredRecord } from '../../store/entities.js';
import { toStoredRecord } from '../to-stored-record.js';
import { writeRecords } from '../write-records.js';
import type { ImportFile, ImportRow } from './import-file.js';
import { importFiles, importFolder } from './import-folder.js';
import { readNdjson } from './read-ndjson.js';
import { toImportVector } from './to-import-vector.js';

const BATCH = 100;

/** An import that goes on, and what to stop it by. */
export interface ImportRun {
  readonly id: string;
  readonly services: Services;
  readonly signal: AbortSignal;
}

/**
 * Runs an import to its end, in steps between requests. It ends early when it is cancelled, when its index is deleted,
 * and when the emulator stops; a later start then begins it anew.
 */
export async function performImport(run: ImportRun): Promise<void> {
  try {
    await importAll(run);
  } catch (error) {
    if (!isRunning(run)) return;
    finish(run, { status: 'Failed', error: messageOf(error) });
  }
}

async function importAll(run: ImportRun): Promise<void> {
  const { services, id } = run;
  const started = services.store.imports.get(id);
  const index = started && services.store.indexes.get(started.indexUid);
  if (!started || !index) return;
  const files = await importFiles(await importFolder(started.uri));
  if (files.length === 0) {
    throw new Error(`${started.uri} has no Parquet or NDJSON file in a folder of a namespace.`);
  }
  await services.data.ready(index.uid);
  if (started.status === 'Pending') checkNamespaces(index, files, services);
  change(run, { status: 'InProgress', recordsImported: 0, percentComplete: 0 });
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const file of files) {
    const share = (progress: number) => (100 * (before + progress * file.bytes)) / total;
    await importFile(run, { index, file, share });
    if (!isRunning(run)) return;
    before += file.bytes;
  }
  finish(run, { status: 'Completed', percentComplete: 100 });
}

function checkNamespaces(
  { uid }: IndexEntity,
  files: readonly ImportFile[],
  { data }: Services,
): void {
  for (const { namespace } of files) {
    if ((data.namespace(uid, namespace)?.size ?? 0) === 0) continue;
    throw new Error(
      `Namespace ${namespace} has records already. Import into namespaces that do not exist or are empty.`,
    );
  }
}

interface FileImport {
  readonly index: IndexEntity;
  readonly file: ImportFile;
  /** Percent of the whole import at a progress of this file. */
  readonly share: (progress: number) => number;
}

async function importFile(run: ImportRun, { index, file, share }: FileImport): Promise<void> {
  const { services } = run;
  let batch: StoredRecord[] = [];
  const write = async (progress: number): Promise<boolean> => {
    await setImmediate();
    const current = services.store.imports.get(run.id);
    if (!isRunning(run) || !current) return false;
    if (batch.length > 0)
      writeRecords(services, { index, namespace: file.namespace, records: batch });
    change(run, {
      recordsImported: current.recordsImported + batch.length,
      percentComplete: Math.round(share(progress) * 10) / 10,
    });
    batch = [];
    return true;
  };
  for await (const row of rowsOf(file, run.signal)) {
    const record = recordOf(run, { index, file, row });
    if (record) batch.push(record);
    if (batch.length >= BATCH && !(await write(row.progress))) return;
  }
  await write(1);
}

async function* rowsOf(file: ImportFile, signal: AbortSignal): AsyncIterable<ImportRow> {
  try {
    yield* file.path.toLowerCase().endsWith('.parquet')
      ? parquetRows(file, signal)
      : readNdjson(file);
  } catch (error) {
    throw new Error(`File ${file.name} cannot be read: ${messageOf(error)}`);
  }
}

/** The reader is loaded when it is needed, because it would take a good part of the emulator's start. */
async function* parquetRows(file: ImportFile, signal: AbortSignal): AsyncIterable<ImportRow> {
  const { readParquet } = await import('./read-parquet.js');
  yield* readParquet(file, signal);
}

/** Undefined for a row that is passed over. */
function recordOf(
  { services, id }: ImportRun,
  { index, file, row }: { readonly index: IndexEntity; readonly file: ImportFile; row: ImportRow },
): StoredRecord | undefined {
  try {
    const { limits } = services.options;
    return toStoredRecord(toImportVector(row.value), { index, limits });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (services.store.imports.get(id)?.errorMode !== 'abort') return undefined;
    throw new Error(`Row ${row.at} of file ${file.name} is refused: ${error.message}`);
  }
}

function isRunning({ id, services: { store }, signal }: ImportRun): boolean {
  if (signal.aborted) return false;
  const found = store.imports.get(id);
  const isOpen = found?.status === 'Pending' || found?.status === 'InProgress';
  return isOpen && store.indexes.get(found.indexUid) !== undefined;
}

function finish(run: ImportRun, end: Partial<ImportEntity>): void {
  change(run, { ...end, finishedAt: run.services.clock.now() });
}

function change({ id, services: { store } }: ImportRun, fields: Partial<ImportEntity>): void {
  const current = store.imports.get(id);
  if (current) store.imports.put({ ...current, ...fields });
}
