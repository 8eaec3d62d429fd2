import { existsSync } from 'node:fs';
import { openStore, type Store } from '../store/index.js';
import { UsageError } from './usage-error.js';

/** Works on the data of a folder. Throws UsageError when there is no such folder, StoreError when it is unusable. */
export async function withStore<Result>(
  dataDir: string,
  work: (store: Store) => Result | Promise<Result>,
): Promise<Result> {
  if (!existsSync(dataDir)) {
    throw new UsageError(`The data folder ${dataDir} does not exist. Give that of an emulator.`);
  }
  const store = openStore({ dataDir });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
