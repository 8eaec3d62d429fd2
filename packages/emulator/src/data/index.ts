import type { Clock } from '../clock.js';
import type { OperationHandlers } from '../http/operation-call.js';
import type { Freshness } from '../options.js';
import type { Services } from '../services.js';
import type { Store } from '../store/store.js';
import type { DataSet } from './data-set.js';

export const dataHandlers: OperationHandlers = {};

/** Passes writes on until the records are kept in memory. */
export function createDataSet({
  store,
}: {
  store: Store;
  clock: Clock;
  freshness: Freshness;
}): DataSet {
  return {
    write: (uid, changes) => store.write(uid, changes),
    freshness: (uid) => ({ written: store.lsn(uid), indexed: store.lsn(uid) }),
    namespaces: (uid) => store.namespaces(uid),
    namespace: () => undefined,
    catchUp() {},
    evict() {},
  };
}

export function resumeImports(_services: Services): void {}
