/** An index. Everything of both versions is kept; answers are cut to the caller's version. */
export interface IndexEntity {
  /** Identity for life; a deleted and created again index has another one. */
  readonly uid: string;
  readonly name: string;
  readonly metric: 'cosine' | 'dotproduct' | 'euclidean';
  readonly vectorType: 'dense' | 'sparse';
  /** Undefined for sparse indexes. */
  readonly dimension?: number;
  /** As given at creation, by the names of the wire. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly deletionProtection: 'enabled' | 'disabled';
  readonly tags: Readonly<Record<string, string>>;
  /** The integrated embedding by the names of the wire, when the index has one. */
  readonly embed?: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** How often it was described since its last change of state, for transitions by count. */
  readonly describes: number;
  /** Set while it is being deleted. */
  readonly terminatingSince?: number;
  /** Set for an index that a restore job still fills. */
  readonly restoreJobId?: string;
  /** Set for an index that is still being filled from a collection. */
  readonly filling?: Filling;
  /** The last change of its size. */
  readonly scaling?: Scaling;
}

/** How far the records of a collection have been copied into a new index. */
export interface Filling {
  readonly collection: string;
  readonly position?: { readonly namespace: string; readonly id: string };
}

/** A change of an index's size, by the state that shows it. */
export interface Scaling {
  readonly state: 'ScalingUp' | 'ScalingDown' | 'ScalingUpPodSize' | 'ScalingDownPodSize';
  /** State of the read capacity meanwhile, where that is what changes. */
  readonly capacity?: 'Scaling' | 'Migrating';
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** A static copy of a pod index. */
export interface CollectionEntity {
  readonly name: string;
  readonly sourceIndexUid: string;
  readonly environment: string;
  readonly dimension?: number;
  /** The store keeps the source's records as they were at this LSN. */
  readonly lsn: number;
  readonly recordCount: number;
  readonly sizeBytes: number;
  readonly createdAt: number;
  readonly describes: number;
  /** Set while it is being deleted. */
  readonly terminatingSince?: number;
}

/** A backup: the records that its index had at an LSN, kept for as long as the backup is. */
export interface BackupEntity {
  readonly backupId: string;
  readonly name?: string;
  readonly description?: string;
  /** The index as it was, so that a restore needs no source. */
  readonly source: IndexEntity;
  readonly lsn: number;
  readonly recordCount: number;
  readonly namespaceCount: number;
  readonly sizeBytes: number;
  readonly createdAt: number;
  readonly describes: number;
}

/** A restore of a backup into a new index. */
export interface RestoreJobEntity {
  readonly restoreJobId: string;
  readonly backupId: string;
  readonly targetIndexUid: string;
  readonly targetIndexName: string;
  readonly createdAt: number;
  readonly describes: number;
  /** Records copied so far, and the last of them; survives a stop, so that the copy goes on from there. */
  readonly copied: number;
  readonly position?: { readonly namespace: string; readonly id: string };
  readonly total: number;
  /** When the last record was copied. */
  readonly copiedAt?: number;
  /** When it ended, with all records copied or with an error. */
  readonly completedAt?: number;
  readonly error?: string;
}

/** A bulk import into an index. */
export interface ImportEntity {
  readonly id: string;
  readonly indexUid: string;
  readonly uri: string;
  readonly errorMode: 'continue' | 'abort';
  readonly status: 'Pending' | 'InProgress' | 'Failed' | 'Completed' | 'Cancelled';
  readonly createdAt: number;
  readonly finishedAt?: number;
  readonly recordsImported: number;
  readonly percentComplete: number;
  readonly error?: string;
}

/** A namespace that exists, with or without records. */
export interface NamespaceEntity {
  readonly name: string;
  /** The metadata schema it was created with, by the names of the wire. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** A sparse vector: indices ascending, one value for each. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** A record as it is kept. Metadata has exactly the keys and values that the caller gave. */
export interface StoredRecord {
  readonly id: string;
  readonly values?: Float32Array;
  readonly sparse?: SparseVector;
  readonly metadata?: Readonly<Record<string, unknown>>;
}
