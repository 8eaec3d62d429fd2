/** The fields that records of stories have. */
export interface ModelMetadata {
  readonly kind?: string;
  readonly size?: number;
  readonly is_new?: boolean;
  readonly marks?: string[];
}

/** A record as it must come back. */
export interface ModelRecord {
  readonly values: readonly number[];
  readonly metadata?: ModelMetadata;
}

/** Namespace -> id -> record. */
export type ModelNamespaces = Map<string, Map<string, ModelRecord>>;

/** How similar two vectors are; of whole numbers both are exact. */
export type ModelMetric = 'dotproduct' | 'euclidean';

/** An index as it must be. */
export interface ModelIndex {
  readonly metric: ModelMetric;
  readonly tags: Readonly<Record<string, string>>;
  isProtected: boolean;
  readonly namespaces: ModelNamespaces;
}

/** A backup: what the index held when it was taken. */
export interface ModelBackup {
  /** As the service gave it. */
  readonly id: string;
  readonly source: ModelIndex;
  readonly namespaces: ModelNamespaces;
}

/** All that must be there: what the service is compared with. */
export interface Model {
  readonly indexes: Map<string, ModelIndex>;
  readonly backups: ModelBackup[];
  /** Host by name of the indexes that were deleted. */
  readonly gone: Map<string, string>;
}

/** The name that answers give the namespace of calls that name none. */
export const DEFAULT_NAMESPACE = '__default__';

/** Numbers in each vector. */
export const DIMENSION = 2;

/** Ids in the order of their bytes, which is that of lists. */
export function inListOrder(ids: Iterable<string>): string[] {
  return [...ids].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

/** An index of the model. Throws for one that a step should have checked for. */
export function indexOf({ indexes }: Readonly<Model>, name: string): ModelIndex {
  const index = indexes.get(name);
  if (!index) throw new Error(`The model has no index ${name}.`);
  return index;
}
