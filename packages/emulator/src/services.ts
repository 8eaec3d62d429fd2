import type { Clock } from './clock.js';
import type { DataSet } from './data/data-set.js';
import type { ResolvedOptions } from './options.js';
import type { Store } from './store/store.js';

/** What every handler works with. */
export interface Services {
  readonly store: Store;
  /** The visible records of every index, in memory. */
  readonly data: DataSet;
  readonly clock: Clock;
  readonly options: ResolvedOptions;
  /** A new unique id, in the form of a UUID. */
  newId(): string;
  /** The URL of an index's host, such as `http://127.0.0.1:5080/__index/movies-4f3a`. */
  hostOf(indexUid: string): string;
  /** Runs long work (restores, imports) in steps between requests; it ends with the emulator. */
  background(work: (signal: AbortSignal) => Promise<void>): void;
}
