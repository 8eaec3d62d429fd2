import { invalidArgument } from '../../http/refusals.js';
import { isObject } from '../../is-object.js';
import type { WireSparse, WireVector } from '../wire-vector.js';

/**
 * A row as a record of the wire. Columns are `id`, `values`, `sparse_values` (or `sparseValues`) with `indices` and
 * `values`, and `metadata` as an object or its JSON text. Throws ServiceError (400) for a row of another form.
 */
export function toImportVector(row: unknown): WireVector {
  if (!isObject(row)) throw invalidArgument('It is not a JSON object.');
  const { id, values, metadata } = row;
  const sparse = row['sparse_values'] ?? row['sparseValues'];
  if (typeof id !== 'string') throw invalidArgument('It has no id, which has to be a text.');
  return {
    id,
    ...(isGiven(values) && { values: numbers(values, 'values') }),
    ...(isGiven(sparse) && { sparseValues: sparseOf(sparse) }),
    ...(isGiven(metadata) && { metadata: metadataOf(metadata) }),
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function sparseOf(value: unknown): WireSparse {
  if (!isObject(value)) throw invalidArgument('Its sparse_values are not indices with values.');
  return {
    indices: numbers(value['indices'], 'sparse_values.indices'),
    values: numbers(value['values'], 'sparse_values.values'),
  };
}

/** Rows of Parquet files have vectors as typed arrays, and 64-bit integers as BigInt. */
function numbers(value: unknown, column: string): number[] {
  if (value instanceof Float64Array) return Array.from(value);
  const list: unknown[] = Array.isArray(value) ? value : [undefined];
  return list.map((element) => {
    if (typeof element === 'number') return element;
    if (typeof element === 'bigint') return Number(element);
    throw invalidArgument(`Its column ${column} is not a list of numbers.`);
  });
}

function metadataOf(value: unknown): Record<string, unknown> {
  const parsed = typeof value === 'string' ? parse(value) : value;
  if (isObject(parsed)) return parsed;
  throw invalidArgument('Its metadata is not a JSON object.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
