import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EntityTable } from './store.js';

/** What a table of entities needs to know of its entities. */
export interface EntityKind<Entity> {
  /** Tells the kinds apart in the one table they share. */
  readonly kind: string;
  readonly keyOf: (entity: Entity) => string;
  /** Called inside the transaction that deletes an entity. */
  readonly onDelete?: (key: string) => void;
}

/**
 * Entities as JSON, in the order of their creation. What was read is kept until something changes: every request
 * looks for its index.
 */
export class SqliteEntityTable<Entity> implements EntityTable<Entity> {
  readonly #kind: EntityKind<Entity>;
  readonly #get: StatementSync;
  readonly #put: StatementSync;
  readonly #delete: StatementSync;
  readonly #list: StatementSync;
  readonly #transaction: <Result>(work: () => Result) => Result;
  #read: ReadonlyMap<string, Entity> | undefined;

  constructor(
    database: DatabaseSync,
    kind: EntityKind<Entity>,
    transaction: <Result>(work: () => Result) => Result,
  ) {
    this.#kind = kind;
    this.#transaction = transaction;
    this.#get = database.prepare('SELECT body FROM entity WHERE kind = ? AND key = ?');
    this.#put = database.prepare(`
      INSERT INTO entity (kind, key, body) VALUES (?, ?, ?)
      ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body
    `);
    this.#delete = database.prepare('DELETE FROM entity WHERE kind = ? AND key = ?');
    this.#list = database.prepare('SELECT body FROM entity WHERE kind = ? ORDER BY seq');
  }

  get(key: string): Entity | undefined {
    if (this.#read !== undefined) return this.#read.get(key);
    const row = this.#get.get(this.#kind.kind, key);
    return row === undefined ? undefined : this.#parse(row);
  }

  put(entity: Entity): void {
    this.forget();
    this.#put.run(this.#kind.kind, this.#kind.keyOf(entity), JSON.stringify(entity));
  }

  delete(key: string): boolean {
    this.forget();
    return this.#transaction(() => {
      const deleted = this.#delete.run(this.#kind.kind, key).changes !== 0;
      if (deleted) this.#kind.onDelete?.(key);
      return deleted;
    });
  }

  list(): Entity[] {
    this.#read ??= new Map(
      this.#list.all(this.#kind.kind).map((row) => {
        const entity = this.#parse(row);
        return [this.#kind.keyOf(entity), entity];
      }),
    );
    return [...this.#read.values()];
  }

  /** Reads anew at the next call: the rows were changed by something else, such as a transaction that failed. */
  forget(): void {
    this.#read = undefined;
  }

  /** The text was written by `put`, so it has the shape of the entity. */
  #parse(row: Record<string, unknown>): Entity {
    return JSON.parse(String(row['body'])) as Entity;
  }
}
