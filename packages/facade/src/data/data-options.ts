import type { WriteLsn } from '../consistency/is-visible.js';
import type { Filter } from './filter.js';
import type { SparseVector, VectorValues } from './record.js';

/** The namespace of one call. */
export interface NamespaceOption {
  /** @default the namespace of the index object */
  readonly namespace?: string | undefined;
}

interface QueryCommon<T extends object> extends NamespaceOption {
  /** Most matches, 1 to 10,000. */
  readonly topK: number;
  readonly filter?: Filter<T> | undefined;
  /** @default false */
  readonly includeValues?: boolean | undefined;
  /** @default false */
  readonly includeMetadata?: boolean | undefined;
  /** Share of the index that dedicated read nodes scan; from 2025-10. */
  readonly scanFactor?: number | undefined;
  /** Most candidates that dedicated read nodes rank; from 2025-10. */
  readonly maxCandidates?: number | undefined;
}

/** A query by the id of a record, by a dense vector, by a sparse one, or by both. */
export type QueryOptions<T extends object> = QueryCommon<T> &
  (
    | { readonly id: string; readonly vector?: never; readonly sparseVector?: never }
    | {
        readonly vector: VectorValues;
        readonly sparseVector?: SparseVector | undefined;
        readonly id?: never;
      }
    | { readonly sparseVector: SparseVector; readonly vector?: never; readonly id?: never }
  );

/** A query whose answer must see a write. */
export type QueryAtLeastOptions<T extends object> = QueryOptions<T> & {
  /** The write: the query is repeated until its answer sees it. */
  readonly atLeast?: WriteLsn | undefined;
};

/** Changes to one record, or from 2025-10 to the metadata of all that a filter matches. */
export interface UpdateOptions<T extends object> extends NamespaceOption {
  readonly id?: string | undefined;
  readonly filter?: Filter<T> | undefined;
  readonly values?: VectorValues | undefined;
  readonly sparseValues?: SparseVector | undefined;
  /** Fields to set; others stay. */
  readonly metadata?: Partial<T> | undefined;
  /** Count the records that match instead of changing them; from 2025-10. */
  readonly dryRun?: boolean | undefined;
}

/** Which records to delete. */
export interface DeleteManyOptions<T extends object> extends NamespaceOption {
  /** At most 1,000. */
  readonly ids?: readonly string[] | undefined;
  readonly filter?: Filter<T> | undefined;
}
