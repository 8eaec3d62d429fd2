import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { SparseVector, StoredRecord } from './entities.js';

/** Columns of a record's content, in the order of `toColumns`. */
export const RECORD_COLUMNS = 'id, metadata, "values", sparse_indices, sparse_values';

/** The same to read. The first versions of Node that are supported end a text at a NUL, which an id may have. */
export const READ_COLUMNS =
  'CAST(id AS BLOB) AS id, metadata, "values", sparse_indices, sparse_values';

/** A record's content as column values. */
export function toColumns(record: StoredRecord): SQLInputValue[] {
  return [
    record.id,
    record.metadata === undefined ? null : JSON.stringify(record.metadata),
    record.values === undefined ? null : toBlob(record.values),
    record.sparse === undefined ? null : toBlob(record.sparse.indices),
    record.sparse === undefined ? null : toBlob(record.sparse.values),
  ];
}

/** The size that counts for a record: id and metadata in UTF-8, four bytes for each number of its vectors. */
export function bytesOf(columns: readonly SQLInputValue[]): number {
  return columns.reduce<number>((sum, column) => {
    if (typeof column === 'string') return sum + Buffer.byteLength(column);
    return column instanceof Uint8Array ? sum + column.byteLength : sum;
  }, 0);
}

/** The record of a row that has the columns of READ_COLUMNS. */
export function fromRow(row: Record<string, SQLOutputValue>): StoredRecord {
  const values = blobOf(row['values']);
  const sparse = sparseOf(blobOf(row['sparse_indices']), blobOf(row['sparse_values']));
  const metadata = row['metadata'];
  return {
    id: textOf(row['id']),
    ...(values === undefined ? {} : { values: new Float32Array(values) }),
    ...(sparse === undefined ? {} : { sparse }),
    ...(typeof metadata === 'string' ? { metadata: JSON.parse(metadata) } : {}),
  };
}

/** The text of a column that was read as a blob. */
export function textOf(value: SQLOutputValue | undefined): string {
  if (!(value instanceof Uint8Array)) return String(value);
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString();
}

function sparseOf(indices?: ArrayBuffer, values?: ArrayBuffer): SparseVector | undefined {
  if (indices === undefined || values === undefined) return undefined;
  return { indices: new Uint32Array(indices), values: new Float32Array(values) };
}

function toBlob(array: Float32Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Node hands out a blob in a buffer of its own; a view into a larger one is copied, for numbers need alignment. */
function blobOf(value: SQLOutputValue | undefined): ArrayBuffer | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  const { buffer, byteOffset, byteLength } = value;
  if (buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength) {
    return buffer;
  }
  return value.slice().buffer;
}
