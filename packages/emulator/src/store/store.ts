import type {
  BackupEntity,
  CollectionEntity,
  ImportEntity,
  IndexEntity,
  NamespaceEntity,
  RestoreJobEntity,
  StoredRecord,
} from './entities.js';

/** A table of entities by key; listing goes by creation, newest last. Every write is durable when the call returns. */
export interface EntityTable<Entity> {
  get(key: string): Entity | undefined;
  put(entity: Entity): void;
  delete(key: string): boolean;
  list(): Entity[];
}

/** One change of an index's records; a batch of them is one write with one LSN, applied whole or not at all. */
export type RecordChange =
  | { readonly kind: 'put'; readonly namespace: string; readonly record: StoredRecord }
  | { readonly kind: 'delete'; readonly namespace: string; readonly id: string }
  | { readonly kind: 'create-namespace'; readonly namespace: NamespaceEntity }
  | { readonly kind: 'delete-namespace'; readonly namespace: string };

/** A place in the stable order of an index's records: namespaces in bitwise order, in each the ids in bitwise order. */
export interface RecordPosition {
  readonly namespace: string;
  readonly id: string;
}

/** An LSN that garbage collection leaves alone until it is released; it does not outlive the process. */
export interface HeldLsn {
  readonly lsn: number;
  release(): void;
}

/** A record with the namespace it lies in. */
export interface NamespacedRecord {
  readonly namespace: string;
  readonly record: StoredRecord;
}

/**
 * What the emulator keeps. Rows of records carry the LSN they were born and died at, so a backup or collection is
 * an LSN that is held: consistent while writes go on, and made at once.
 */
export interface Store {
  /** By uid. Deleting one ends its records; backups and collections of it keep theirs. */
  readonly indexes: EntityTable<IndexEntity>;
  /** By name. */
  readonly collections: EntityTable<CollectionEntity>;
  /** By backup id. */
  readonly backups: EntityTable<BackupEntity>;
  /** By restore job id. */
  readonly restoreJobs: EntityTable<RestoreJobEntity>;
  /** By id, which is unique over all indexes. */
  readonly imports: EntityTable<ImportEntity>;

  /**
   * Writes a batch and returns its LSN, which rises by one per write of the index. Durable when it returns. A put
   * makes its namespace when there is none; creating one that exists throws.
   */
  write(indexUid: string, changes: readonly RecordChange[]): number;
  /** LSN of the index's last write, 0 before the first. */
  lsn(indexUid: string): number;
  /** The namespaces of an index (at an LSN), in bitwise order. */
  namespaces(indexUid: string, lsn?: number): NamespaceEntity[];
  /**
   * The records of one namespace (at an LSN) by id in bitwise order, read in steps so that a caller can pause. One
   * that pauses holds the LSN.
   */
  records(indexUid: string, namespace: string, lsn?: number): IterableIterator<StoredRecord>;
  /** Counts of an index at an LSN. */
  counts(indexUid: string, lsn?: number): { records: number; namespaces: number; bytes: number };
  /** Records of a held LSN after a position, in the stable order: what a restore copies in steps. */
  recordsFrom(
    indexUid: string,
    options: { readonly lsn: number; readonly after?: RecordPosition; readonly limit: number },
  ): NamespacedRecord[];
  /** Keeps the records of an index as they are now, or at an LSN, from garbage collection: for a reader that pauses. */
  hold(indexUid: string, lsn?: number): HeldLsn;
  /** Several writes of entities and records as one transaction. */
  transaction<Result>(work: () => Result): Result;
  /** Removes rows that no index, backup or collection can see any more, a bounded number per call; returns how many. */
  collectGarbage(limit: number): number;
  /** Writes a consistent copy of everything to a folder that must not exist; it appears whole or not at all. */
  snapshotTo(folder: string): void;
  /** Replaces everything by a snapshot, whole or not at all. The snapshot may be of an older schema version. */
  restoreFrom(folder: string): void;
  /** Forgets everything. */
  reset(): void;
  close(): void;
}
