import { openDatabase } from './open-database.js';
import { SqliteStore } from './sqlite-store.js';
import type { Store } from './store.js';

/** Where the store keeps its data. */
export interface OpenStoreOptions {
  /** Folder of the data; made when missing. @default none: in memory */
  readonly dataDir?: string | undefined;
}

/**
 * Opens the data of a folder for this process alone, and upgrades it when an older emulator wrote it. Throws
 * StoreError for a folder that is in use, newer, foreign, damaged or not accessible, and leaves that as it is.
 */
export function openStore({ dataDir }: OpenStoreOptions = {}): Store {
  return new SqliteStore(openDatabase(dataDir));
}
