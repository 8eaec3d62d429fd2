import { type FileHandle, open } from 'node:fs/promises';
import type { ImportFile, ImportRow } from './import-file.js';

const NEWLINE = 0x0a;
// A line with other bytes is none of JSON; replaced, something would be stored that nobody wrote.
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the lines of an NDJSON file; empty ones are passed over. */
export async function* readNdjson({ path, bytes }: ImportFile): AsyncIterable<ImportRow> {
  const file = await open(path);
  try {
    let at = 0;
    let read = 0;
    for await (const line of linesOf(file)) {
      at += 1;
      read += line.byteLength + 1;
      if (isBlank(line)) continue;
      yield { value: parsed(line), at, progress: Math.min(1, read / bytes) };
    }
  } finally {
    await file.close();
  }
}

/** Only a newline ends a line: Node's own reader also takes U+2028 and U+2029, which JSON texts may hold. */
async function* linesOf(file: FileHandle): AsyncIterable<Buffer> {
  let parts: Buffer[] = [];
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    const piece: Buffer = chunk;
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...parts, piece.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < piece.byteLength) parts.push(piece.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/** Spaces, tabs and a carriage return at most. */
function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(line));
  } catch {
    return undefined;
  }
}
