import type { NamespaceEntity } from '../store/entities.js';

/** Everything that the emulator keeps, but for the records. Times are ISO 8601. */
export interface StateDescription {
  /** By the emulator's clock. */
  readonly now: string;
  readonly indexes: readonly IndexDescription[];
  readonly collections: readonly CollectionDescription[];
  readonly backups: readonly BackupDescription[];
  readonly restoreJobs: readonly RestoreJobDescription[];
  readonly imports: readonly ImportDescription[];
}

/** What a set of records comes to. */
export interface RecordCounts {
  readonly records: number;
  readonly namespaces: number;
  readonly bytes: number;
}

export interface IndexDescription extends RecordCounts {
  readonly name: string;
  readonly host: string;
  readonly state: string;
  /** Whether it takes data-plane requests. */
  readonly ready: boolean;
  readonly vectorType: string;
  readonly metric: string;
  /** Missing for sparse indexes. */
  readonly dimension?: number;
  /** By the names of the wire. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly deletionProtection: string;
  readonly tags: Readonly<Record<string, string>>;
  /** The integrated embedding, by the names of the wire. */
  readonly embed?: Readonly<Record<string, unknown>>;
  /** LSN of its last write. */
  readonly lsn: number;
  readonly createdAt: string;
}

export interface CollectionDescription {
  readonly name: string;
  readonly state: string;
  readonly environment: string;
  readonly records: number;
  readonly bytes: number;
  readonly createdAt: string;
}

export interface BackupDescription extends RecordCounts {
  readonly backupId: string;
  readonly name?: string;
  readonly description?: string;
  readonly sourceIndex: string;
  readonly state: string;
  readonly createdAt: string;
}

export interface RestoreJobDescription {
  readonly restoreJobId: string;
  readonly backupId: string;
  readonly targetIndex: string;
  readonly state: string;
  /** From 0 to 100. */
  readonly percentComplete: number;
  /** Records copied so far, of `total`. */
  readonly copied: number;
  readonly total: number;
  readonly createdAt: string;
  readonly completedAt?: string;
  readonly error?: string;
}

export interface ImportDescription {
  readonly id: string;
  /** Missing when the index is gone. */
  readonly index?: string;
  readonly uri: string;
  readonly state: string;
  /** From 0 to 100. */
  readonly percentComplete: number;
  readonly recordsImported: number;
  readonly createdAt: string;
  readonly finishedAt?: string;
  readonly error?: string;
}

/** A namespace with the number of its records that reads see. */
export interface NamespaceDescription extends NamespaceEntity {
  readonly records: number;
}

/** Leads to the next page of a list, where there is one. */
interface Paged {
  readonly pagination?: { readonly next: string };
}

/** A page of the namespaces of an index. */
export interface NamespacePage extends Paged {
  readonly namespaces: readonly NamespaceDescription[];
  /** Namespaces of the index. */
  readonly total: number;
}

/** A record without its vectors. */
export interface RecordSummary {
  readonly id: string;
  /** Numbers of its sparse vector. */
  readonly sparse?: number;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A page of the records of a namespace. */
export interface RecordPage extends Paged {
  readonly records: readonly RecordSummary[];
  /** Records of the namespace. */
  readonly total: number;
}
