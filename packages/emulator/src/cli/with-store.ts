import { openStore, type Store } from '../store/index.js';

/** Works on the data of a folder, which is made when missing. Rejects with StoreError when it is unusable. */
export async function withStore<Result>(
  dataDir: string,
  work: (store: Store) => Result | Promise<Result>,
): Promise<Result> {
  const store = openStore({ dataDir });
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
