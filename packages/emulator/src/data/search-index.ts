import type {
  Match,
  MetadataTest,
  NamespaceVectors,
  VectorQuery,
} from '../engine/namespace-vectors.js';
import { invalidArgument } from '../http/refusals.js';
import type { IndexEntity, SparseVector, StoredRecord } from '../store/entities.js';
import { checkedDense, checkedSparse } from './check-vectors.js';
import type { WireSparse } from './wire-vector.js';

const MOST_MATCHES = 10_000;

/** A query in the forms that the API takes. */
export interface QueryForms {
  readonly vector?: readonly number[] | undefined;
  readonly sparseVector?: WireSparse | undefined;
  readonly id?: string | undefined;
}

/** What is searched. */
export interface SearchScope {
  readonly index: IndexEntity;
  readonly vectors: NamespaceVectors | undefined;
  readonly limits: boolean;
}

type QueryVectors = Pick<VectorQuery, 'values' | 'sparse'>;

/**
 * The vectors to search with: the given ones, or those of a stored record; undefined when there is no such record, and
 * so no match. Throws ServiceError (400) for a query that does not fit the index.
 */
export function queryVectors(
  { vector, sparseVector, id }: QueryForms,
  { index, vectors, limits }: SearchScope,
): QueryVectors | undefined {
  if (vector && id !== undefined) {
    throw invalidArgument('Both vector and id are given. Send only one of them.');
  }
  if (!vector && !sparseVector && id === undefined) {
    throw invalidArgument('The query has neither a vector nor an id. Send one of them.');
  }
  const check = { what: 'The query vector', index, limits };
  const given = {
    ...(vector && { values: checkedDense(vector, check) }),
    ...(sparseVector && { sparse: checkedSparse(sparseVector, check) }),
  };
  if (id !== undefined) return ofRecord(vectors?.get(id), given);
  if (index.vectorType === 'dense' && !vector) {
    throw invalidArgument(
      `The query has only sparse values, but index ${index.name} is dense. Send a dense vector as well.`,
    );
  }
  return given;
}

function ofRecord(record: StoredRecord | undefined, given: QueryVectors): QueryVectors | undefined {
  const sparse: SparseVector | undefined = given.sparse ?? record?.sparse;
  return record && { ...(record.values && { values: record.values }), ...(sparse && { sparse }) };
}

/** How many matches are wanted, and which records count. */
export interface MatchOptions {
  readonly topK: number;
  readonly filter?: MetadataTest | undefined;
}

/** The best matches of a namespace. Throws ServiceError (400) for a topK outside 1 to 10,000. */
export function findMatches(
  { vectors, limits }: SearchScope,
  query: QueryVectors | undefined,
  { topK, filter }: MatchOptions,
): Match[] {
  if (topK < 1 || (limits && topK > MOST_MATCHES)) {
    throw invalidArgument(`topK is ${topK}; it must be from 1 to ${MOST_MATCHES}.`);
  }
  if (!query || !vectors) return [];
  return vectors.query({ ...query, topK, ...(filter && { filter }) });
}
