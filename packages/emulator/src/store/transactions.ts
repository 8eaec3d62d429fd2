import type { DatabaseSync } from 'node:sqlite';

/** Runs work whole or not at all. Work inside other work can fail by itself and leave the outer one going. */
export class Transactions {
  readonly #database: DatabaseSync;
  readonly #onRollback: () => void;
  #depth = 0;

  /** `onRollback` is told after changes were taken back. */
  constructor(database: DatabaseSync, onRollback: () => void) {
    this.#database = database;
    this.#onRollback = onRollback;
  }

  run<Result>(work: () => Result): Result {
    const savepoint = `level_${this.#depth}`;
    const outermost = this.#depth === 0;
    this.#database.exec(outermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
    this.#depth += 1;
    try {
      const result = work();
      this.#database.exec(outermost ? 'COMMIT' : `RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      this.#rollBack(outermost ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
      this.#onRollback();
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  #rollBack(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch {
      // After some failures, such as a full disk, SQLite has rolled back by itself and there is nothing left to.
    }
  }
}
