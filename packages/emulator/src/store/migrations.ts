import type { DatabaseSync } from 'node:sqlite';
import { ALIVE } from './record-life.js';

/** One step from a schema version to the next. */
interface Migration {
  readonly version: number;
  readonly sql: string;
}

const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    sql: `
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      INSERT INTO meta VALUES ('format', 'pinecone-emulator');
      CREATE TABLE entity (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (kind, key)
      );
      CREATE TABLE idx (
        no INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL UNIQUE,
        lsn INTEGER NOT NULL
      );
      CREATE TABLE namespace (
        no INTEGER PRIMARY KEY AUTOINCREMENT,
        idx INTEGER NOT NULL,
        name TEXT NOT NULL,
        schema TEXT,
        born INTEGER NOT NULL,
        died INTEGER NOT NULL
      );
      CREATE INDEX namespace_life ON namespace (idx, name, died);
      CREATE TABLE record (
        no INTEGER PRIMARY KEY,
        namespace INTEGER NOT NULL,
        born INTEGER NOT NULL,
        died INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        id TEXT NOT NULL,
        metadata TEXT,
        "values" BLOB,
        sparse_indices BLOB,
        sparse_values BLOB
      );
      CREATE UNIQUE INDEX record_life ON record (namespace, id, died, born);
    `,
  },
  {
    // Counts of the living records, so that a description or a backup need not visit every row, and the dead rows
    // in an index of their own, so that garbage is found without a walk through the living ones.
    version: 2,
    sql: `
      ALTER TABLE namespace ADD COLUMN records INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE namespace ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
      UPDATE namespace SET
        records = (SELECT count(*) FROM record r WHERE r.namespace = namespace.no AND r.died = ${ALIVE}),
        bytes = (SELECT coalesce(sum(r.bytes), 0) FROM record r WHERE r.namespace = namespace.no AND r.died = ${ALIVE});
      CREATE INDEX record_dead ON record (namespace, born, died) WHERE died < ${ALIVE};
    `,
  },
];

/** Version of the schema that this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Marks a SQLite file as one of the emulator: `PCEM` in ASCII, in the header's application id. */
export const APPLICATION_ID = 0x5043454d;

/** Brings a database to the schema of today. The caller holds the lock and has begun a transaction. */
export function migrate(database: DatabaseSync, from: number): void {
  for (const migration of MIGRATIONS) {
    if (migration.version > from) database.exec(migration.sql);
  }
  database.exec(`
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA_VERSION};
  `);
}
