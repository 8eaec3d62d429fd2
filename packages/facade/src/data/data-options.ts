import type { ApiVersionMode } from '../config/api-version-mode.js';
import type { WriteLsn } from '../consistency/is-visible.js';
import type { OperationsOf } from '../generated/types.js';
import type { RequestVersion } from '../models.js';
import type { Filter } from './filter.js';
import type { RecordMetadata, SparseVector, VectorValues } from './record.js';

/** The namespace of one call. */
export interface NamespaceOption {
  /** @default the namespace of the index object */
  namespace?: string | undefined;
}

type Part<Operation, Place extends string> = Operation extends {
  readonly [Key in Place]?: infer Value;
}
  ? NonNullable<Value>
  : object;

/** Those of some fields of a request that the version of a mode has. */
export type FieldIn<
  Mode extends ApiVersionMode,
  Operation extends string,
  Place extends 'body' | 'query',
  Names extends string,
> = Operation extends keyof OperationsOf[RequestVersion<Mode>]
  ? Pick<
      Part<OperationsOf[RequestVersion<Mode>][Operation], Place>,
      Names & keyof Part<OperationsOf[RequestVersion<Mode>][Operation], Place>
    >
  : object;

interface QueryCommon<T extends object> extends NamespaceOption {
  /** Most matches, 1 to 10,000. */
  topK: number;
  filter?: Filter<T> | undefined;
  /** @default false */
  includeValues?: boolean | undefined;
  /** @default false */
  includeMetadata?: boolean | undefined;
}

/**
 * A query by the id of a record, by a dense vector, by a sparse one, or by both. From 2025-10 also `scanFactor` and
 * `maxCandidates`, for dedicated read nodes.
 */
export type QueryOptions<
  T extends object = RecordMetadata,
  Mode extends ApiVersionMode = 'auto',
> = QueryCommon<T> &
  FieldIn<Mode, 'query', 'body', 'scanFactor' | 'maxCandidates'> &
  (
    | { id: string; vector?: never; sparseVector?: never }
    | {
        vector: VectorValues;
        sparseVector?: SparseVector | undefined;
        id?: never;
      }
    | { sparseVector: SparseVector; vector?: never; id?: never }
  );

/** What a query may ask for that must see a write. */
export interface AtLeast {
  /** The write: the query is repeated until its answer sees it. */
  atLeast?: WriteLsn | undefined;
}

/** A query whose answer must see a write. */
export type QueryAtLeastOptions<
  T extends object = RecordMetadata,
  Mode extends ApiVersionMode = 'auto',
> = QueryOptions<T, Mode> & AtLeast;

/** Changes to one record. */
interface UpdateById<T extends object> extends NamespaceOption {
  id: string;
  filter?: never;
  values?: VectorValues | undefined;
  sparseValues?: SparseVector | undefined;
  /** Fields to set; others stay. */
  metadata?: Partial<T> | undefined;
}

/** Changes to the metadata of every record that a filter matches. */
type UpdateByFilter<T extends object, Mode extends ApiVersionMode> = NamespaceOption &
  FieldIn<Mode, 'update', 'body', 'dryRun'> & {
    filter: Filter<T>;
    id?: never;
    /** Fields to set; others stay. */
    metadata?: Partial<T> | undefined;
  };

/** Changes to one record, or from 2025-10 to the metadata of all that a filter matches. */
export type UpdateOptions<T extends object = RecordMetadata, Mode extends ApiVersionMode = 'auto'> =
  | UpdateById<T>
  | (keyof FieldIn<Mode, 'update', 'body', 'filter'> extends never
      ? never
      : UpdateByFilter<T, Mode>);

/** Which records to delete. */
export type DeleteManyOptions<T extends object = RecordMetadata> = NamespaceOption & {
  /** At most 1,000. */
  ids?: readonly string[] | undefined;
  filter?: Filter<T> | undefined;
};
