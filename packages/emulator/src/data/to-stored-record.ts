import { invalidArgument } from '../http/refusals.js';
import type { IndexEntity, StoredRecord } from '../store/entities.js';
import { checkMetadata } from './check-metadata.js';
import { checkedSparse, checkedStoredDense } from './check-vectors.js';
import type { WireVector } from './wire-vector.js';

const LONGEST_ID = 512;

/** What a record has to fit. */
export interface RecordRules {
  readonly index: IndexEntity;
  readonly limits: boolean;
}

/** The record as it is stored. Throws ServiceError (400) when it does not fit the index or a documented limit. */
export function toStoredRecord(vector: WireVector, { index, limits }: RecordRules): StoredRecord {
  const { id, values, sparseValues, metadata } = vector;
  checkId(id, limits);
  const check = { what: `Vector ${id}`, index, limits };
  const isSparse = index.vectorType === 'sparse';
  if (isSparse && !sparseValues) {
    throw invalidArgument(`Vector ${id} has no sparse values, which the sparse index needs.`);
  }
  if (!isSparse && (!values || values.length === 0)) {
    throw invalidArgument(`Vector ${id} has no values, which the dense index needs.`);
  }
  if (metadata) checkMetadata(metadata, { id, limits });
  return {
    id,
    ...(values && values.length > 0 && { values: checkedStoredDense(values, check) }),
    ...(sparseValues && { sparse: checkedSparse(sparseValues, check) }),
    ...(metadata && { metadata }),
  };
}

/** Throws ServiceError (400) for an id that no record can have. */
export function checkId(id: string, limits: boolean): void {
  if (id === '')
    throw invalidArgument('A vector has an empty id. Give it one of 1 to 512 characters.');
  // Kept as UTF-8, it would come back as another one after a restart, and replace what has that id.
  if (!id.isWellFormed()) {
    throw invalidArgument(
      `The id ${JSON.stringify(id)} has half of a surrogate pair. Send whole characters.`,
    );
  }
  if (!limits || id.length <= LONGEST_ID) return;
  throw invalidArgument(
    `The id ${id.slice(0, 32)}... has ${id.length} characters; at most 512 are allowed.`,
  );
}
