import { shortestFloat32 } from '../engine/shortest-float32.js';
import type { SparseVector, StoredRecord } from '../store/entities.js';

/** A sparse vector by the names of the wire. */
export interface WireSparse {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** A record by the names of the wire. */
export interface WireVector {
  readonly id: string;
  readonly values?: readonly number[];
  readonly sparseValues?: WireSparse;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Which parts of a record an answer carries. */
export interface VectorParts {
  readonly values: boolean;
  readonly metadata: boolean;
}

/** The record as answers carry it. */
export function wireVector(
  { id, values, sparse, metadata }: StoredRecord,
  parts: VectorParts = { values: true, metadata: true },
): WireVector {
  return {
    id,
    ...(parts.values && values && { values: Array.from(values, shortestFloat32) }),
    ...(parts.values && sparse && { sparseValues: wireSparse(sparse) }),
    ...(parts.metadata && metadata && { metadata }),
  };
}

function wireSparse({ indices, values }: SparseVector): WireSparse {
  return { indices: Array.from(indices), values: Array.from(values, shortestFloat32) };
}
