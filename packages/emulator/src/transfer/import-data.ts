import { isObject } from '../is-object.js';
import { messageOf } from '../message-of.js';
import type { Store } from '../store/store.js';
import { EXPORT_FORMAT, type ExportCounts, type ExportLine } from './export-line.js';
import { ImportTarget } from './import-target.js';
import { readLines } from './read-lines.js';
import { TransferError } from './transfer-error.js';

/** How far an import has come. */
export interface ImportProgress {
  readonly records: number;
}

/** Options of an import. */
export interface ImportOptions {
  /** Called after each thousand records. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** Records between two reports of progress. */
const REPORT = 1000;

/**
 * Adds everything of an exported file to a store, whole or not at all: on any error the store is as it was. Holds up
 * requests until it ends, so it is meant for a store that no server is using. Throws TransferError for a file that is
 * not an export, cut short or has something that exists already.
 */
export function importData(
  store: Store,
  file: string,
  { onProgress }: ImportOptions = {},
): ExportCounts {
  return store.transaction(() => {
    const target = new ImportTarget(store);
    let number = 0;
    let ended: Extract<ExportLine, { type: 'end' }> | undefined;
    for (const text of linesOf(file)) {
      number += 1;
      const line = parseLine(text, { file, number });
      if (ended) throw misplaced({ file, number }, 'it comes after the end');
      if (line.type === 'header') checkFormat(line, { file, number });
      else if (number === 1) throw new TransferError(notAnExport(file));
      else if (line.type === 'end') ended = line;
      else target.add(line, (problem) => misplaced({ file, number }, problem));
      if (line.type === 'record' && target.records % REPORT === 0) {
        onProgress?.({ records: target.records });
      }
    }
    if (number === 0) throw new TransferError(notAnExport(file));
    const counts = target.finish();
    if (ended === undefined || ended.records !== counts.records) {
      throw new TransferError(`${file} is cut short: its end is missing. Nothing was imported.`);
    }
    return counts;
  });
}

/** Where a line stands. */
interface Place {
  readonly file: string;
  readonly number: number;
}

function* linesOf(file: string): Generator<string, void, undefined> {
  try {
    yield* readLines(file);
  } catch (cause) {
    if (cause instanceof TransferError) throw cause;
    throw new TransferError(`${file} cannot be read: ${messageOf(cause)}`, { cause });
  }
}

/** The type is checked here, the parts of each kind where they are used. */
function parseLine(text: string, place: Place): ExportLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (place.number === 1) throw new TransferError(notAnExport(place.file));
    throw misplaced(place, 'it is not JSON; the file may be cut short');
  }
  if (isObject(value) && typeof value['type'] === 'string') return value as unknown as ExportLine;
  if (place.number === 1) throw new TransferError(notAnExport(place.file));
  throw misplaced(place, 'it has no type');
}

function checkFormat(header: { readonly format: number }, place: Place): void {
  if (place.number !== 1) throw misplaced(place, 'a header may only come first');
  if (header.format !== EXPORT_FORMAT) {
    throw new TransferError(
      `${place.file} has export format ${header.format}, and this emulator reads format ${EXPORT_FORMAT}. ` +
        'Import it with the version of the emulator that wrote it, or export again.',
    );
  }
}

function misplaced({ file, number }: Place, problem: string): TransferError {
  return new TransferError(`Line ${number} of ${file}: ${problem}. Nothing was imported.`);
}

function notAnExport(file: string): string {
  return `${file} is not an export of the emulator: its first line is no header. Nothing was imported.`;
}
