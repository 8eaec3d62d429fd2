import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { ALIVE } from './record-life.js';
import type { HeldLsn } from './store.js';

/** Removes rows that nothing can see: neither an index as it is now, nor a backup, collection or held LSN. */
export class GarbageCollector {
  readonly #pins = new Map<symbol, { readonly uid: string; readonly lsn: number }>();
  readonly #clearHolds: StatementSync;
  readonly #storedHolds: StatementSync;
  readonly #addHold: StatementSync;
  readonly #recordsOfEndedNamespaces: StatementSync;
  readonly #endedRecords: StatementSync;
  readonly #namespaces: StatementSync;
  readonly #indexes: StatementSync;
  // What an earlier process left behind is not known.
  #isExpected = true;

  constructor(database: DatabaseSync) {
    database.exec('CREATE TEMP TABLE hold (idx INTEGER NOT NULL, lsn INTEGER NOT NULL)');
    this.#clearHolds = database.prepare('DELETE FROM temp.hold');
    this.#storedHolds = database.prepare(`
      INSERT INTO temp.hold
      SELECT idx.no, entity.body ->> '$.lsn' FROM entity
      JOIN idx ON idx.uid = coalesce(entity.body ->> '$.source.uid', entity.body ->> '$.sourceIndexUid')
      WHERE entity.kind IN ('backup', 'collection')
    `);
    this.#addHold = database.prepare('INSERT INTO temp.hold SELECT no, ? FROM idx WHERE uid = ?');
    this.#recordsOfEndedNamespaces = database.prepare(`
      DELETE FROM record WHERE no IN (
        SELECT r.no FROM namespace n JOIN record r ON r.namespace = n.no
        WHERE n.died < ${ALIVE} AND NOT EXISTS (
          SELECT 1 FROM temp.hold h
          WHERE h.idx = n.idx AND h.lsn >= r.born AND h.lsn < min(n.died, r.died)
        ) LIMIT ?
      )
    `);
    this.#endedRecords = database.prepare(`
      DELETE FROM record WHERE no IN (
        SELECT r.no FROM namespace n JOIN record r INDEXED BY record_dead ON r.namespace = n.no
        WHERE n.died = ${ALIVE} AND r.died < ${ALIVE} AND NOT EXISTS (
          SELECT 1 FROM temp.hold h WHERE h.idx = n.idx AND h.lsn >= r.born AND h.lsn < r.died
        ) LIMIT ?
      )
    `);
    this.#namespaces = database.prepare(`
      DELETE FROM namespace WHERE no IN (
        SELECT n.no FROM namespace n
        WHERE n.died < ${ALIVE}
          AND NOT EXISTS (
            SELECT 1 FROM temp.hold h WHERE h.idx = n.idx AND h.lsn >= n.born AND h.lsn < n.died
          )
          AND NOT EXISTS (SELECT 1 FROM record r WHERE r.namespace = n.no)
        LIMIT ?
      )
    `);
    this.#indexes = database.prepare(`
      DELETE FROM idx WHERE no IN (
        SELECT no FROM idx
        WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.kind = 'index' AND e.key = idx.uid)
          AND NOT EXISTS (SELECT 1 FROM temp.hold h WHERE h.idx = idx.no)
          AND NOT EXISTS (SELECT 1 FROM namespace n WHERE n.idx = idx.no)
        LIMIT ?
      )
    `);
  }

  /** Tells that rows may have died, or that a hold is gone. */
  expect(): void {
    this.#isExpected = true;
  }

  /** Whether there may be rows to remove. */
  get isExpected(): boolean {
    return this.#isExpected;
  }

  hold(uid: string, lsn: number): HeldLsn {
    const key = Symbol(uid);
    this.#pins.set(key, { uid, lsn });
    const release = (): void => {
      if (this.#pins.delete(key)) this.expect();
    };
    return { lsn, release };
  }

  /** Removes up to `limit` rows, inside the transaction of its caller; returns how many. */
  collect(limit: number): number {
    this.#readHolds();
    let removed = 0;
    const steps = [
      this.#recordsOfEndedNamespaces,
      this.#endedRecords,
      this.#namespaces,
      this.#indexes,
    ];
    for (const step of steps) {
      if (removed < limit) removed += Number(step.run(limit - removed).changes);
    }
    if (removed < limit) this.#isExpected = false;
    return removed;
  }

  #readHolds(): void {
    this.#clearHolds.run();
    this.#storedHolds.run();
    for (const { uid, lsn } of this.#pins.values()) this.#addHold.run(lsn, uid);
  }
}
