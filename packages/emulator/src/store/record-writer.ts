import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NamespaceEntity, StoredRecord } from './entities.js';
import { ALIVE } from './record-life.js';
import { bytesOf, RECORD_COLUMNS, toColumns } from './record-row.js';
import type { RecordChange } from './store.js';

/** One write that is under way. */
interface Write {
  readonly index: number;
  readonly lsn: number;
  /** Numbers of the living namespaces that the write has met. */
  readonly namespaces: Map<string, number | undefined>;
}

/** Writes batches of changes, inside the transaction of its caller. */
export class RecordWriter {
  readonly #nextLsn: StatementSync;
  readonly #findNamespace: StatementSync;
  readonly #addNamespace: StatementSync;
  readonly #endNamespace: StatementSync;
  readonly #count: StatementSync;
  readonly #findRecord: StatementSync;
  readonly #addRecord: StatementSync;
  readonly #endRecord: StatementSync;
  readonly #dropRecord: StatementSync;

  readonly #onEnd: () => void;

  /** `onEnd` is told of rows that die. */
  constructor(database: DatabaseSync, onEnd: () => void) {
    this.#onEnd = onEnd;
    this.#nextLsn = database.prepare(`
      INSERT INTO idx (uid, lsn) VALUES (?, 1)
      ON CONFLICT (uid) DO UPDATE SET lsn = lsn + 1
      RETURNING no, lsn
    `);
    this.#findNamespace = database.prepare(
      `SELECT no FROM namespace WHERE idx = ? AND name = ? AND died = ${ALIVE}`,
    );
    this.#addNamespace = database.prepare(`
      INSERT INTO namespace (idx, name, schema, born, died) VALUES (?, ?, ?, ?, ${ALIVE})
      RETURNING no
    `);
    this.#endNamespace = database.prepare('UPDATE namespace SET died = ? WHERE no = ?');
    this.#count = database.prepare(
      'UPDATE namespace SET records = records + ?, bytes = bytes + ? WHERE no = ?',
    );
    this.#findRecord = database.prepare(
      `SELECT no, born, bytes FROM record WHERE namespace = ? AND id = ? AND died = ${ALIVE}`,
    );
    this.#addRecord = database.prepare(`
      INSERT INTO record (namespace, born, died, bytes, ${RECORD_COLUMNS})
      VALUES (?, ?, ${ALIVE}, ?, ?, ?, ?, ?, ?)
    `);
    this.#endRecord = database.prepare('UPDATE record SET died = ? WHERE no = ?');
    this.#dropRecord = database.prepare('DELETE FROM record WHERE no = ?');
  }

  /** Applies the changes in their order as one write, and returns its LSN. */
  write(indexUid: string, changes: readonly RecordChange[]): number {
    const row = this.#nextLsn.get(indexUid);
    const write: Write = {
      index: Number(row?.['no']),
      lsn: Number(row?.['lsn']),
      namespaces: new Map(),
    };
    for (const change of changes) this.#apply(write, change);
    return write.lsn;
  }

  #apply(write: Write, change: RecordChange): void {
    if (change.kind === 'put') this.#put(write, change.namespace, change.record);
    else if (change.kind === 'delete') this.#delete(write, change.namespace, change.id);
    else if (change.kind === 'create-namespace') this.#createNamespace(write, change.namespace);
    else this.#deleteNamespace(write, change.namespace);
  }

  #put(write: Write, name: string, record: StoredRecord): void {
    const namespace = this.#namespaceOf(write, name) ?? this.#addTo(write, { name });
    const columns = toColumns(record);
    const bytes = bytesOf(columns);
    const before = this.#end(write, namespace, record.id);
    this.#addRecord.run(namespace, write.lsn, bytes, ...columns);
    this.#count.run(before === undefined ? 1 : 0, bytes - (before ?? 0), namespace);
  }

  #delete(write: Write, name: string, id: string): void {
    const namespace = this.#namespaceOf(write, name);
    if (namespace === undefined) return;
    const before = this.#end(write, namespace, id);
    if (before !== undefined) this.#count.run(-1, -before, namespace);
  }

  /** Ends the living row of a record and returns its bytes, undefined when there is none. */
  #end(write: Write, namespace: number, id: string): number | undefined {
    const row = this.#findRecord.get(namespace, id);
    if (row === undefined) return undefined;
    this.#onEnd();
    // A row that this very write made was never visible.
    if (Number(row['born']) === write.lsn) this.#dropRecord.run(Number(row['no']));
    else this.#endRecord.run(write.lsn, Number(row['no']));
    return Number(row['bytes']);
  }

  #createNamespace(write: Write, namespace: NamespaceEntity): void {
    if (this.#namespaceOf(write, namespace.name) !== undefined) {
      throw new Error(`Namespace ${JSON.stringify(namespace.name)} exists already.`);
    }
    this.#addTo(write, namespace);
  }

  /** Its records end with it: they are seen through their namespace only. */
  #deleteNamespace(write: Write, name: string): void {
    const namespace = this.#namespaceOf(write, name);
    if (namespace === undefined) return;
    this.#onEnd();
    this.#endNamespace.run(write.lsn, namespace);
    write.namespaces.set(name, undefined);
  }

  #namespaceOf(write: Write, name: string): number | undefined {
    if (!write.namespaces.has(name)) {
      const row = this.#findNamespace.get(write.index, name);
      write.namespaces.set(name, row === undefined ? undefined : Number(row['no']));
    }
    return write.namespaces.get(name);
  }

  #addTo(write: Write, { name, schema }: NamespaceEntity): number {
    const text = schema === undefined ? null : JSON.stringify(schema);
    const no = Number(this.#addNamespace.get(write.index, name, text, write.lsn)?.['no']);
    write.namespaces.set(name, no);
    return no;
  }
}
