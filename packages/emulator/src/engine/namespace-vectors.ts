import type { SparseVector, StoredRecord } from '../store/entities.js';

/** A record and how well it matches; better ones come first, equal ones by id. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

/** Decides by a record's metadata. */
export type MetadataTest = (metadata: Readonly<Record<string, unknown>> | undefined) => boolean;

/** What to look for. At least one of `values` and `sparse` is given. */
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
  has(id: string): boolean;
  /** Ids in bitwise order, from the first one after `after` on. */
  ids(options?: { readonly prefix?: string; readonly after?: string }): IterableIterator<string>;
  /** Ids whose metadata pass, in bitwise order. */
  matching(filter: MetadataTest): IterableIterator<string>;
  query(query: VectorQuery): Match[];
}
