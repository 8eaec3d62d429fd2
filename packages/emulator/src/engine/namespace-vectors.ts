import type { SparseVector, StoredRecord } from '../store/entities.js';
import type { IdRange } from './ordered-ids.js';

/** A record and how well it matches; better ones come first, equal ones by id. */
export interface Match {
  readonly id: string;
  /** Rounded to float32. With the metric `euclidean` it is the squared distance, where lower is better. */
  readonly score: number;
}

/** A record without its dense vector. */
export type LeanRecord = Omit<StoredRecord, 'values'>;

/** Decides by a record's metadata. */
export type MetadataTest = (metadata: Readonly<Record<string, unknown>> | undefined) => boolean;

/**
 * What to look for. At least one of `values` and `sparse` is given. With both, the score is the sum of both products;
 * with `sparse` alone, only records that share an index with it match.
 */
export interface VectorQuery {
  readonly values?: Float32Array;
  readonly sparse?: SparseVector;
  readonly topK: number;
  readonly filter?: MetadataTest;
}

/** The records of one namespace in memory: dense vectors in contiguous float32 slabs, exact search. */
export interface NamespaceVectors {
  readonly size: number;
  put(record: StoredRecord): void;
  delete(id: string): boolean;
  get(id: string): StoredRecord | undefined;
  /** The record without its dense vector, which need not be copied then. */
  peek(id: string): LeanRecord | undefined;
  has(id: string): boolean;
  /** Ids in bitwise order, from the first one after `after` on. */
  ids(options?: IdRange): IterableIterator<string>;
  /** Ids whose metadata pass, in bitwise order. */
  matching(filter: MetadataTest, options?: IdRange): IterableIterator<string>;
  query(query: VectorQuery): Match[];
  /** Gives the memory of the vectors back. The object is not used after it. */
  release(): void;
}
