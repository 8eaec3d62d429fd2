import { open } from 'node:fs/promises';
import type { ImportFile, ImportRow } from './import-file.js';

/** Reads the lines of an NDJSON file; empty ones are passed over. */
export async function* readNdjson({ path, bytes }: ImportFile): AsyncIterable<ImportRow> {
  const file = await open(path);
  try {
    let at = 0;
    let read = 0;
    for await (const line of file.readLines()) {
      at += 1;
      read += Buffer.byteLength(line) + 1;
      if (line.trim() === '') continue;
      yield { value: parsed(line), at, progress: Math.min(1, read / bytes) };
    }
  } finally {
    await file.close();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
