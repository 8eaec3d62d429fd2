import type { VectorMemory } from '../engine/vector-memory.js';
import type { NamespaceEntity, StoredRecord } from '../store/entities.js';
import type { Store } from '../store/store.js';
import { indexDeleted } from './index-deleted.js';
import { IndexRecords } from './index-records.js';
import { type PendingWrite, pendingNamespace, pendingRecord } from './pending-writes.js';

/** What an index is loaded with. */
export interface LoadOptions {
  readonly store: Store;
  readonly memory: VectorMemory;
}

/** An index in memory: the records that reads see, and the writes that wait to become visible. */
export class LoadedIndex {
  readonly #records: IndexRecords;
  readonly #pending: PendingWrite[] = [];
  #steps: Iterator<void> | undefined;
  #indexed: number;

  /** Begins to load the index as it is now; `step` goes on with it. Throws ServiceError (404) when it is gone. */
  constructor(uid: string, { store, memory }: LoadOptions) {
    const index = store.indexes.get(uid);
    if (!index) throw indexDeleted();
    this.#records = new IndexRecords(memory, index);
    this.#indexed = store.lsn(uid);
    this.#steps = load(uid, this.#records, { store, lsn: this.#indexed });
  }

  /** LSN up to which reads see the writes. */
  get indexed(): number {
    return this.#indexed;
  }

  get isLoading(): boolean {
    return this.#steps !== undefined;
  }

  /** Loads so many records more. */
  step(count: number): void {
    for (let done = 0; done < count && this.#steps; done += 1) {
      if (this.#steps.next().done) this.#steps = undefined;
    }
  }

  /** The records that are visible at a time, loaded as a whole. */
  visibleAt(now: number): IndexRecords {
    this.step(Number.POSITIVE_INFINITY);
    for (let next = this.#pending[0]; next && next.visibleAt <= now; next = this.#pending[0]) {
      for (const change of next.changes) this.#records.apply(change);
      this.#indexed = next.lsn;
      this.#pending.shift();
    }
    return this.#records;
  }

  add(write: PendingWrite): void {
    this.#pending.push(write);
  }

  writtenRecord(namespace: string, id: string): StoredRecord | undefined {
    const pending = pendingRecord(this.#pending, namespace, id);
    if (pending !== undefined) return pending === 'gone' ? undefined : pending;
    return this.#records.namespace(namespace)?.get(id);
  }

  writtenNamespace(name: string): NamespaceEntity | undefined {
    const pending = pendingNamespace(this.#pending, name);
    if (pending === 'gone') return undefined;
    if (typeof pending === 'object') return pending;
    return this.#records.entity(name) ?? (pending === 'put' ? { name } : undefined);
  }

  release(): void {
    this.#steps = undefined;
    this.#records.release();
  }
}

/** Loads one record at each step. */
function* load(
  uid: string,
  records: IndexRecords,
  { store, lsn }: { readonly store: Store; readonly lsn: number },
): Iterator<void> {
  for (const entity of store.namespaces(uid, lsn)) {
    const { vectors } = records.add(entity);
    for (const record of store.records(uid, entity.name, lsn)) {
      vectors.put(record);
      yield;
    }
  }
}
