/** Metadata of a record: flat, no nulls, at most 40 KB as JSON. */
export type RecordMetadata = Record<string, string | number | boolean | string[]>;

/** A vector's values: numbers, as an array or a typed array. */
export type VectorValues = readonly number[] | Float32Array | Float64Array;

/** The non-zero positions of a sparse vector. */
export interface SparseVector {
  /** Positions, whole numbers from 0 to 4294967295. */
  readonly indices: readonly number[] | Uint32Array;
  /** Values at these positions, as many as there are positions. */
  readonly values: VectorValues;
}

/** A record with vectors of one's own. */
export interface PineconeRecord<T extends object = RecordMetadata> {
  /** 1 to 512 characters, unique in its namespace. */
  id: string;
  values?: VectorValues | undefined;
  sparseValues?: SparseVector | undefined;
  metadata?: T | undefined;
}

/** A record of text that a model of Pinecone's embeds. `id` and `_id` are the same. */
export type TextRecord<T extends object = Record<string, unknown>> = T &
  ({ readonly _id: string } | { readonly id: string });
