import { shortestFloat32 } from '../engine/shortest-float32.js';
import { isObject } from '../is-object.js';
import type { StoredRecord } from '../store/entities.js';

/** A record by the names of the wire. */
export interface RecordJson {
  readonly id: string;
  readonly values?: readonly number[];
  readonly sparseValues?: {
    readonly indices: readonly number[];
    readonly values: readonly number[];
  };
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A record as upserts take it. */
export function toRecordJson({ id, values, sparse, metadata }: StoredRecord): RecordJson {
  return {
    id,
    ...(values && { values: Array.from(values, shortestFloat32) }),
    ...(sparse && {
      sparseValues: {
        indices: Array.from(sparse.indices),
        values: Array.from(sparse.values, shortestFloat32),
      },
    }),
    ...(metadata && { metadata }),
  };
}

/** A record as it is kept, undefined when the JSON is not one. */
export function fromRecordJson(json: Readonly<Record<string, unknown>>): StoredRecord | undefined {
  const { id, values, sparseValues, metadata } = json;
  if (typeof id !== 'string' || !isOptional(values, isNumbers)) return undefined;
  if (!isOptional(sparseValues, isSparse) || !isOptional(metadata, isObject)) return undefined;
  return {
    id,
    ...(values && { values: new Float32Array(values) }),
    ...(sparseValues && {
      sparse: {
        indices: new Uint32Array(sparseValues.indices),
        values: new Float32Array(sparseValues.values),
      },
    }),
    ...(metadata && { metadata }),
  };
}

function isOptional<Type>(
  value: unknown,
  isType: (value: unknown) => value is Type,
): value is Type | undefined {
  return value === undefined || isType(value);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function isSparse(value: unknown): value is NonNullable<RecordJson['sparseValues']> {
  return isObject(value) && isNumbers(value['indices']) && isNumbers(value['values']);
}
