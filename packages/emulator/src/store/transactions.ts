import type { DatabaseSync } from 'node:sqlite';

/** Runs work whole or not at all. Work inside other work can fail by itself and leave the outer one going. */
export class Transactions {
  readonly #database: DatabaseSync;
  #depth = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
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
      // A full disk makes SQLite roll back by itself.
      if (this.#database.isTransaction) {
        this.#database.exec(
          outermost ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`,
        );
      }
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }
}
