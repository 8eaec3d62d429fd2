import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../clock.js';
import { VectorMemory } from '../engine/vector-memory.js';
import type { Freshness } from '../options.js';
import type { Store } from '../store/store.js';
import type { DataSet } from './data-set.js';
import { indexDeleted } from './index-deleted.js';
import type { IndexRecords } from './index-records.js';
import { LoadedIndex } from './loaded-index.js';

/** Records that are loaded between two looks at other requests. */
const STEP = 500;

/** What a DataSet works with. */
export interface DataSetOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly freshness: Freshness;
}

/** The records of all indexes in memory, over a store. */
export function createDataSet({ store, clock, freshness }: DataSetOptions): DataSet {
  const memory = new VectorMemory();
  const loaded = new Map<string, LoadedIndex>();

  function open(uid: string): LoadedIndex {
    const index = loaded.get(uid) ?? new LoadedIndex(uid, { store, memory });
    loaded.set(uid, index);
    return index;
  }

  function evict(uid: string): void {
    loaded.get(uid)?.release();
    loaded.delete(uid);
  }

  /** What could not be read to its end is forgotten: kept, it would answer as if it were whole. */
  function whole<Result>(uid: string, load: () => Result): Result {
    try {
      return load();
    } catch (error) {
      evict(uid);
      throw error;
    }
  }

  function visible(uid: string): IndexRecords {
    return whole(uid, () => open(uid).visibleAt(clock.now()));
  }

  /** When a write of now becomes visible. */
  function visibleAt(): number {
    if (freshness === 'immediate') return Number.NEGATIVE_INFINITY;
    return freshness === 'manual' ? Number.POSITIVE_INFINITY : clock.now() + freshness.afterMs;
  }

  return {
    async ready(uid) {
      const index = open(uid);
      while (index.isLoading) {
        whole(uid, () => index.step(STEP));
        await setImmediate();
      }
    },
    write(uid, changes) {
      if (!store.indexes.get(uid)) throw indexDeleted();
      // What was written before stays visible as it is, so it has to be loaded before it changes in the store. An
      // index without writes costs nothing to load; any other waits until it is read.
      if (freshness !== 'immediate' || store.lsn(uid) === 0) visible(uid);
      const lsn = store.write(uid, changes);
      const index = loaded.get(uid);
      index?.add({ lsn, visibleAt: visibleAt(), changes });
      if (index && !index.isLoading) index.visibleAt(clock.now());
      return lsn;
    },
    freshness(uid) {
      const written = store.lsn(uid);
      const index = loaded.get(uid);
      if (!index) return { written, indexed: written };
      index.visibleAt(clock.now());
      return { written, indexed: index.indexed };
    },
    namespaces: (uid) => visible(uid).entities(),
    namespace: (uid, name) => visible(uid).namespace(name),
    writtenNamespace(uid, name) {
      visible(uid);
      return open(uid).writtenNamespace(name);
    },
    writtenRecord(uid, namespace, id) {
      visible(uid);
      return open(uid).writtenRecord(namespace, id);
    },
    catchUp(uid) {
      const indexes = uid === undefined ? [...loaded.values()] : [loaded.get(uid)];
      for (const index of indexes) index?.visibleAt(Number.POSITIVE_INFINITY);
    },
    evict,
  };
}
