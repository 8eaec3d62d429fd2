import type { MessagePort } from 'node:worker_threads';
import { messageOf } from '../../message-of.js';

/** What the reader of a Parquet file is told. */
export interface ParquetTask {
  readonly path: string;
  readonly rowsAtOnce: number;
}

/** What it sends: some rows of so many, the end, or why the file cannot be read. */
export type ParquetMessage =
  | { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly total: number }
  | { readonly done: true }
  | { readonly failure: string };

/** The modules that it works with. */
export interface ParquetModules {
  readonly parquet: typeof import('hyparquet');
  readonly compression: typeof import('hyparquet-compressors');
}

/**
 * Reads a Parquet file and sends its rows, some at a time and the next ones when it is asked. Its text runs in a thread
 * of its own, so it uses nothing but its parameters.
 */
export async function serveParquetRows(
  port: MessagePort,
  { path, rowsAtOnce }: ParquetTask,
  { parquet, compression }: ParquetModules,
): Promise<void> {
  const send = async (rows: readonly Record<string, unknown>[], total: number) => {
    const asked = new Promise((resolve) => port.once('message', resolve));
    // Long lists of numbers travel as typed arrays, which are much cheaper to copy.
    const packed = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => {
          const isVector = Array.isArray(value) && value.every((one) => typeof one === 'number');
          return [column, isVector ? new Float64Array(value) : value];
        }),
      ),
    );
    port.postMessage({ rows: packed, total });
    await asked;
  };
  try {
    const file = await parquet.asyncBufferFromFile(path);
    const metadata = await parquet.parquetMetadataAsync(file);
    const total = Number(metadata.num_rows);
    let start = 0;
    for (const group of metadata.row_groups) {
      const end = start + Number(group.num_rows);
      // Without an index of its pages, a part of a group costs as much as the whole.
      const isIndexed = group.columns.every((column) => column.offset_index_offset !== undefined);
      const size = isIndexed ? rowsAtOnce : end - start;
      for (; start < end; start += size) {
        const range = { rowStart: start, rowEnd: Math.min(end, start + size) };
        const { compressors } = compression;
        const options = { file, metadata, compressors, ...range, useOffsetIndex: true };
        const rows = await parquet.parquetReadObjects(options);
        for (let at = 0; at < rows.length; at += rowsAtOnce) {
          await send(rows.slice(at, at + rowsAtOnce), total);
        }
      }
      start = end;
    }
    port.postMessage({ done: true });
  } catch (error) {
    port.postMessage({ failure: messageOf(error) });
  }
}
