import type { NamespaceVectors } from '../engine/namespace-vectors.js';
import type { IndexEntity } from '../store/entities.js';

const GIGABYTE = 1e9;
/** A sparse vector has no fixed size; this is a usual one. */
const SPARSE_BYTES = 1_000;
const RECORDS_PER_UNIT = 10;

/** Read units of a search: one for each gigabyte of the namespace that was begun. */
export function searchUnits(index: IndexEntity, vectors: NamespaceVectors | undefined): number {
  const bytes = index.dimension === undefined ? SPARSE_BYTES : index.dimension * 4;
  return Math.max(1, Math.ceil(((vectors?.size ?? 0) * bytes) / GIGABYTE));
}

/** Read units of a fetch: one for each ten records that were begun. */
export function fetchUnits(records: number): number {
  return Math.max(1, Math.ceil(records / RECORDS_PER_UNIT));
}
