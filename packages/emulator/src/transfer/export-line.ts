import type {
  BackupEntity,
  CollectionEntity,
  IndexEntity,
  NamespaceEntity,
} from '../store/entities.js';
import type { RecordJson } from './record-json.js';

/** Version of the file format. */
export const EXPORT_FORMAT = 1;

/**
 * One line of an export. A `backup`, `collection` or `index` line is followed by its namespaces and records. Those
 * of one index come together: what was kept of it by age, then the index as it is. The last line has the counts, so
 * that a file that was cut short is known.
 */
export type ExportLine =
  | { readonly type: 'header'; readonly format: number }
  | { readonly type: 'backup'; readonly backup: BackupEntity }
  | { readonly type: 'collection'; readonly collection: CollectionEntity }
  | { readonly type: 'index'; readonly index: IndexEntity }
  | ({ readonly type: 'namespace' } & NamespaceEntity)
  | ({ readonly type: 'record'; readonly namespace: string } & RecordJson)
  | ({ readonly type: 'end' } & ExportCounts);

/** What an export holds. */
export interface ExportCounts {
  readonly indexes: number;
  readonly backups: number;
  readonly collections: number;
  /** Records of indexes, backups and collections together. */
  readonly records: number;
}
