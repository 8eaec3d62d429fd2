import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { NamespaceEntity, StoredRecord } from './entities.js';
import { ALIVE } from './record-life.js';
import { fromRow, READ_COLUMNS, textOf } from './record-row.js';
import type { NamespacedRecord, RecordPosition } from './store.js';

/** Rows read at a time by an iteration: a few megabytes of vectors. */
const PAGE = 500;

/** Reads namespaces and records as they were at an LSN. */
export class RecordReader {
  readonly #index: StatementSync;
  readonly #namespaces: StatementSync;
  readonly #page: StatementSync;
  readonly #livingCounts: StatementSync;
  readonly #countsAt: StatementSync;

  constructor(database: DatabaseSync) {
    this.#index = database.prepare('SELECT no, lsn FROM idx WHERE uid = ?');
    this.#namespaces = database.prepare(`
      SELECT no, CAST(name AS BLOB) AS name, schema FROM namespace
      WHERE idx = ? AND name >= ? AND born <= ? AND died > ?
      ORDER BY namespace.name
    `);
    this.#page = database.prepare(`
      SELECT ${READ_COLUMNS} FROM record
      WHERE namespace = ? AND id > ? AND born <= ? AND died > ?
      ORDER BY record.id LIMIT ?
    `);
    this.#livingCounts = database.prepare(`
      SELECT count(*) AS namespaces, coalesce(sum(records), 0) AS records, coalesce(sum(bytes), 0) AS bytes
      FROM namespace WHERE idx = ? AND died = ${ALIVE}
    `);
    this.#countsAt = database.prepare(`
      SELECT count(DISTINCT n.no) AS namespaces, count(r.no) AS records, coalesce(sum(r.bytes), 0) AS bytes
      FROM namespace n LEFT JOIN record r ON r.namespace = n.no AND r.born <= ? AND r.died > ?
      WHERE n.idx = ? AND n.born <= ? AND n.died > ?
    `);
  }

  lsn(indexUid: string): number {
    return Number(this.#index.get(indexUid)?.['lsn'] ?? 0);
  }

  namespaces(indexUid: string, lsn?: number): NamespaceEntity[] {
    return this.#namespacesFrom(indexUid, { lsn, from: '' }).map((row) => {
      const schema = row['schema'];
      return {
        name: textOf(row['name']),
        ...(typeof schema === 'string' ? { schema: JSON.parse(schema) } : {}),
      };
    });
  }

  *records(indexUid: string, name: string, at?: number): Generator<StoredRecord, void, undefined> {
    const lsn = at ?? this.lsn(indexUid);
    const first = this.#namespacesFrom(indexUid, { lsn, from: name })[0];
    if (first === undefined || textOf(first['name']) !== name) return;
    let after = '';
    for (;;) {
      const rows = this.#page.all(Number(first['no']), after, lsn, lsn, PAGE);
      for (const row of rows) yield fromRow(row);
      if (rows.length < PAGE) return;
      after = textOf(rows.at(-1)?.['id']);
    }
  }

  recordsFrom(
    indexUid: string,
    { lsn, after, limit }: { lsn: number; after?: RecordPosition; limit: number },
  ): NamespacedRecord[] {
    const found: NamespacedRecord[] = [];
    for (const row of this.#namespacesFrom(indexUid, { lsn, from: after?.namespace ?? '' })) {
      if (found.length === limit) break;
      const namespace = textOf(row['name']);
      const from = namespace === after?.namespace ? after.id : '';
      const rows = this.#page.all(Number(row['no']), from, lsn, lsn, limit - found.length);
      for (const record of rows) found.push({ namespace, record: fromRow(record) });
    }
    return found;
  }

  counts(indexUid: string, lsn?: number): { records: number; namespaces: number; bytes: number } {
    const index = this.#index.get(indexUid);
    if (index === undefined) return { records: 0, namespaces: 0, bytes: 0 };
    const row =
      lsn === undefined
        ? this.#livingCounts.get(Number(index['no']))
        : this.#countsAt.get(lsn, lsn, Number(index['no']), lsn, lsn);
    return {
      records: Number(row?.['records']),
      namespaces: Number(row?.['namespaces']),
      bytes: Number(row?.['bytes']),
    };
  }

  #namespacesFrom(
    indexUid: string,
    { lsn, from }: { lsn: number | undefined; from: string },
  ): Record<string, SQLOutputValue>[] {
    const index = this.#index.get(indexUid);
    if (index === undefined) return [];
    const at = lsn ?? Number(index['lsn']);
    return this.#namespaces.all(Number(index['no']), from, at, at);
  }
}
