import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type {
  BackupEntity,
  CollectionEntity,
  ImportEntity,
  IndexEntity,
  NamespaceEntity,
  RestoreJobEntity,
  StoredRecord,
} from './entities.js';
import { GarbageCollector } from './garbage-collector.js';
import { ALIVE } from './record-life.js';
import { RecordReader } from './record-reader.js';
import { RecordWriter } from './record-writer.js';
import { readSnapshot, TABLES, writeSnapshot } from './snapshot.js';
import { type EntityKind, SqliteEntityTable } from './sqlite-entity-table.js';
import type { HeldLsn, NamespacedRecord, RecordChange, RecordPosition, Store } from './store.js';
import { Transactions } from './transactions.js';

/** The store over one SQLite database, which it owns. */
export class SqliteStore implements Store {
  readonly indexes: SqliteEntityTable<IndexEntity>;
  readonly collections: SqliteEntityTable<CollectionEntity>;
  readonly backups: SqliteEntityTable<BackupEntity>;
  readonly restoreJobs: SqliteEntityTable<RestoreJobEntity>;
  readonly imports: SqliteEntityTable<ImportEntity>;
  readonly #database: DatabaseSync;
  readonly #transactions: Transactions;
  readonly #writer: RecordWriter;
  readonly #reader: RecordReader;
  readonly #garbage: GarbageCollector;
  readonly #nextLsn: StatementSync;
  readonly #endNamespaces: StatementSync;
  #isClosed = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#transactions = new Transactions(database, () => this.#forgetEntities());
    this.#garbage = new GarbageCollector(database);
    this.#writer = new RecordWriter(database, () => this.#garbage.expect());
    this.#reader = new RecordReader(database);
    this.#nextLsn = database.prepare('UPDATE idx SET lsn = lsn + 1 WHERE uid = ?');
    this.#endNamespaces = database.prepare(`
      UPDATE namespace SET died = idx.lsn FROM idx
      WHERE idx.uid = ? AND namespace.idx = idx.no AND namespace.died = ${ALIVE}
    `);
    const onDelete = (): void => this.#garbage.expect();
    this.indexes = this.#table<IndexEntity>({
      kind: 'index',
      keyOf: (index) => index.uid,
      onDelete: (uid) => this.#endIndex(uid),
    });
    this.collections = this.#table<CollectionEntity>({
      kind: 'collection',
      keyOf: (collection) => collection.name,
      onDelete,
    });
    this.backups = this.#table<BackupEntity>({
      kind: 'backup',
      keyOf: (backup) => backup.backupId,
      onDelete,
    });
    this.restoreJobs = this.#table<RestoreJobEntity>({
      kind: 'restore-job',
      keyOf: (job) => job.restoreJobId,
    });
    this.imports = this.#table<ImportEntity>({ kind: 'import', keyOf: (job) => job.id });
  }

  write(indexUid: string, changes: readonly RecordChange[]): number {
    return this.transaction(() => this.#writer.write(indexUid, changes));
  }

  lsn(indexUid: string): number {
    return this.#reader.lsn(indexUid);
  }

  namespaces(indexUid: string, lsn?: number): NamespaceEntity[] {
    return this.#reader.namespaces(indexUid, lsn);
  }

  records(indexUid: string, namespace: string, lsn?: number): IterableIterator<StoredRecord> {
    return this.#reader.records(indexUid, namespace, lsn);
  }

  counts(indexUid: string, lsn?: number): { records: number; namespaces: number; bytes: number } {
    return this.#reader.counts(indexUid, lsn);
  }

  recordsFrom(
    indexUid: string,
    options: { readonly lsn: number; readonly after?: RecordPosition; readonly limit: number },
  ): NamespacedRecord[] {
    return this.#reader.recordsFrom(indexUid, options);
  }

  hold(indexUid: string, lsn = this.lsn(indexUid)): HeldLsn {
    return this.#garbage.hold(indexUid, lsn);
  }

  transaction<Result>(work: () => Result): Result {
    return this.#transactions.run(work);
  }

  collectGarbage(limit: number): number {
    if (!this.#garbage.isExpected) return 0;
    return this.transaction(() => this.#garbage.collect(limit));
  }

  snapshotTo(folder: string): void {
    writeSnapshot(this.#database, folder);
  }

  restoreFrom(folder: string): void {
    readSnapshot(this.#database, {
      folder,
      replace: (copyTables) =>
        this.transaction(() => {
          this.#clear();
          copyTables();
          this.#forgetEntities();
        }),
    });
  }

  reset(): void {
    this.transaction(() => this.#clear());
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#database.close();
  }

  #clear(): void {
    for (const table of TABLES.toReversed()) this.#database.exec(`DELETE FROM ${table}`);
    this.#forgetEntities();
    this.#garbage.expect();
  }

  #forgetEntities(): void {
    const { indexes, collections, backups, restoreJobs, imports } = this;
    for (const table of [indexes, collections, backups, restoreJobs, imports]) table.forget();
  }

  #endIndex(uid: string): void {
    this.#nextLsn.run(uid);
    this.#endNamespaces.run(uid);
    this.#garbage.expect();
  }

  #table<Entity>(kind: EntityKind<Entity>): SqliteEntityTable<Entity> {
    return new SqliteEntityTable(this.#database, kind, (work) => this.transaction(work));
  }
}
