import type { RecordChange, Store } from '../store/store.js';
import type { ExportCounts, ExportLine } from './export-line.js';
import { fromRecordJson } from './record-json.js';

/** Changes written at a time. */
const BATCH = 500;

type ContentLine = Exclude<ExportLine, { type: 'header' | 'end' }>;
type PartLine = Extract<ExportLine, { type: 'backup' | 'collection' | 'index' }>;

/**
 * Takes the lines of an export one by one. What was kept of an index becomes a past of it again: its records are
 * written, its LSN noted, and the next part replaces them.
 */
export class ImportTarget {
  readonly #store: Store;
  readonly #parts: PartLine[] = [];
  #changes: RecordChange[] = [];
  #part: { readonly uid: string; readonly line: PartLine } | undefined;
  records = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Adds one line; `refuse` makes the error for a line that does not fit. */
  add(line: ContentLine, refuse: (problem: string) => Error): void {
    if (line.type === 'namespace' || line.type === 'record') this.#addContent(line, refuse);
    else this.#begin(line, refuse);
  }

  /** Ends the last part. */
  finish(): ExportCounts {
    this.#endPart(undefined);
    const count = (type: PartLine['type']) =>
      this.#parts.filter((part) => part.type === type).length;
    return {
      indexes: count('index'),
      backups: count('backup'),
      collections: count('collection'),
      records: this.records,
    };
  }

  #begin(line: PartLine, refuse: (problem: string) => Error): void {
    const uid = uidOf(line);
    if (uid === undefined) throw refuse('it is no index, backup or collection');
    const conflict = this.#conflict(line);
    if (conflict !== undefined) {
      throw refuse(`${conflict} exists already; delete it, or import into an empty folder`);
    }
    this.#endPart(uid);
    this.#part = { uid, line };
    this.#parts.push(line);
    this.#clear(uid);
  }

  #conflict(line: PartLine): string | undefined {
    const store = this.#store;
    if (line.type === 'backup') {
      const { backupId } = line.backup;
      return store.backups.get(backupId) && `backup ${backupId}`;
    }
    if (line.type === 'collection') {
      const { name } = line.collection;
      return store.collections.get(name) && `collection ${name}`;
    }
    const { name, uid } = line.index;
    const taken = store.indexes.list().some((index) => index.name === name || index.uid === uid);
    return taken ? `index ${name}` : undefined;
  }

  #addContent(
    line: Extract<ContentLine, { type: 'namespace' | 'record' }>,
    refuse: (problem: string) => Error,
  ): void {
    if (this.#part === undefined) throw refuse('it comes before any index, backup or collection');
    if (line.type === 'namespace') {
      if (typeof line.name !== 'string') throw refuse('the namespace has no name');
      const { name, schema } = line;
      this.#changes.push({
        kind: 'create-namespace',
        namespace: { name, ...(schema && { schema }) },
      });
    } else {
      const { namespace } = line;
      const record = fromRecordJson({ ...line });
      if (record === undefined || typeof namespace !== 'string') {
        throw refuse('it is not a record with id, namespace and vectors');
      }
      this.#changes.push({ kind: 'put', namespace, record });
      this.records += 1;
    }
    if (this.#changes.length === BATCH) this.#flush();
  }

  /** Writes the rest of a part and what stands for it. The content of an index that is gone ends with its last part. */
  #endPart(nextUid: string | undefined): void {
    if (this.#part === undefined) return;
    const { uid, line } = this.#part;
    this.#flush();
    const lsn = this.#store.lsn(uid);
    if (line.type === 'backup') this.#store.backups.put({ ...line.backup, lsn });
    else if (line.type === 'collection') this.#store.collections.put({ ...line.collection, lsn });
    else this.#store.indexes.put(line.index);
    if (nextUid !== uid && line.type !== 'index') this.#clear(uid);
  }

  #clear(uid: string): void {
    const ends = this.#store
      .namespaces(uid)
      .map(({ name }) => ({ kind: 'delete-namespace', namespace: name }) as const);
    if (ends.length > 0) this.#store.write(uid, ends);
  }

  #flush(): void {
    if (this.#part !== undefined && this.#changes.length > 0) {
      this.#store.write(this.#part.uid, this.#changes);
    }
    this.#changes = [];
  }
}

/** The index that a part is of, undefined for a line that is none: what a file says need not have the right shape. */
function uidOf(line: PartLine): string | undefined {
  let uid: unknown;
  if (line.type === 'backup') uid = line.backup?.source?.uid;
  else if (line.type === 'collection') uid = line.collection?.sourceIndexUid;
  else if (line.type === 'index') uid = line.index?.uid;
  return typeof uid === 'string' ? uid : undefined;
}
