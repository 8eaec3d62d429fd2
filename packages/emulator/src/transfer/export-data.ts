import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '../message-of.js';
import type { Store } from '../store/store.js';
import type { ExportCounts } from './export-line.js';
import { exportLines } from './export-lines.js';
import { TransferError } from './transfer-error.js';

/** Text gathered before it is written, in UTF-16 units. */
const CHUNK = 1024 * 1024;

/** How far an export has come. */
export interface ExportProgress {
  readonly records: number;
}

/** Options of an export. */
export interface ExportOptions {
  /** Called after each piece that was written. */
  readonly onProgress?: (progress: ExportProgress) => void;
}

/**
 * Writes all indexes, backups and collections of a store to a file as NDJSON, in pieces between which requests get
 * their turn. The file appears, or replaces one of its name, when it is complete. Throws TransferError when it cannot
 * be written.
 */
export async function exportData(
  store: Store,
  file: string,
  { onProgress }: ExportOptions = {},
): Promise<ExportCounts> {
  const part = join(dirname(file), `.${basename(file)}.part`);
  try {
    const counts = await writeLines(store, part, onProgress);
    await rename(part, file);
    return counts;
  } catch (cause) {
    await rm(part, { force: true });
    throw new TransferError(`${file} could not be written: ${messageOf(cause)}`, { cause });
  }
}

async function writeLines(
  store: Store,
  part: string,
  onProgress: ExportOptions['onProgress'],
): Promise<ExportCounts> {
  const output = await open(part, 'w');
  let counts: ExportCounts = { indexes: 0, backups: 0, collections: 0, records: 0 };
  let text = '';
  let records = 0;
  const write = async (): Promise<void> => {
    await output.writeFile(text);
    text = '';
    onProgress?.({ records });
  };
  try {
    for (const line of exportLines(store)) {
      if (line.type === 'record') records += 1;
      if (line.type === 'end') counts = line;
      text += `${JSON.stringify(line)}\n`;
      if (text.length >= CHUNK) await write();
    }
    await write();
    await output.sync();
  } finally {
    await output.close();
  }
  const { indexes, backups, collections } = counts;
  return { indexes, backups, collections, records };
}
