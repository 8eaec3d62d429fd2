import { join } from 'node:path';
import { damagedMessage } from './inspect-file.js';
import { DATA_FILE, openDatabase } from './open-database.js';
import { isCorrupt } from './sqlite-failure.js';
import { SqliteStore } from './sqlite-store.js';
import type { Store } from './store.js';
import { StoreError } from './store-error.js';

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
  const database = openDatabase(dataDir);
  try {
    return new SqliteStore(database);
  } catch (cause) {
    database.close();
    if (dataDir === undefined || !isCorrupt(cause)) throw cause;
    const message = damagedMessage(join(dataDir, DATA_FILE), 'a table is not as it was made');
    throw new StoreError('DATA_DAMAGED', message, { cause });
  }
}
