import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ImportFile, ImportRow } from './import-file.js';
import { type ParquetMessage, type ParquetTask, serveParquetRows } from './serve-parquet-rows.js';

const ROWS_AT_ONCE = 200;
const { resolve } = createRequire(import.meta.url);

/**
 * Reads the rows of a Parquet file. A thread of its own decodes it, because a row group takes seconds and comes as a
 * whole. It ends when the signal is aborted.
 */
export async function* readParquet(
  { path }: ImportFile,
  signal: AbortSignal,
): AsyncIterable<ImportRow> {
  const task: ParquetTask = { path, rowsAtOnce: ROWS_AT_ONCE };
  const worker = new Worker(threadSource(), { eval: true, workerData: task });
  try {
    for (let at = 0; ; worker.postMessage('more')) {
      const message = await nextMessage(worker, signal);
      if ('done' in message) return;
      if ('failure' in message) throw new Error(message.failure);
      for (const value of message.rows) {
        at += 1;
        yield { value, at, progress: at / message.total };
      }
    }
  } finally {
    await worker.terminate();
  }
}

/** Rejects when the thread fails, such as for want of memory, and when it is to stop. */
async function nextMessage(worker: Worker, signal: AbortSignal): Promise<ParquetMessage> {
  const [message] = await once(worker, 'message', { signal });
  return message;
}

/** The thread starts from a text, so that it needs no file of its own in whatever way the package is built. */
function threadSource(): string {
  const [parquet, compression] = ['hyparquet', 'hyparquet-compressors'].map((name) =>
    JSON.stringify(pathToFileURL(resolve(name)).href),
  );
  return `
    const { parentPort, workerData } = require('node:worker_threads');
    Promise.all([import(${parquet}), import(${compression})]).then(([parquet, compression]) =>
      (${serveParquetRows.toString()})(parentPort, workerData, { parquet, compression }));
  `;
}
