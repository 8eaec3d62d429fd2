import { type Snapshot, Snapshots } from './admin/snapshots.js';
import { BackgroundWork } from './background-work.js';
import { resumeControlWork } from './control/index.js';
import { createDataSet, resumeImports } from './data/index.js';
import { hostLabel, INDEX_PREFIX } from './http/index-host.js';
import { MovableClock } from './movable-clock.js';
import type { EmulatorOptions, ResolvedOptions } from './options.js';
import { RequestGate } from './request-gate.js';
import { resolveOptions } from './resolve-options.js';
import type { Services } from './services.js';
import { openStore, type Store } from './store/index.js';

/** Settings that are not the user's. */
export interface StateSettings {
  /** Told of errors that are the emulator's own. */
  readonly onFailure: (error: unknown) => void;
  /** URL of the emulator before it listens. */
  readonly url: string;
}

/** What an emulator keeps and works with, and what replaces it as a whole. */
export class EmulatorState {
  /** URL of the emulator, without a slash at its end. */
  url: string;
  readonly options: ResolvedOptions;
  readonly clock: MovableClock;
  readonly gate = new RequestGate();
  readonly snapshots: Snapshots;
  readonly #newId: () => string;
  readonly #store: Store;
  readonly #background: BackgroundWork;
  #services: Services;

  /** Throws TypeError for unusable options and StoreError for an unusable data folder. */
  constructor(options: EmulatorOptions, { url, onFailure }: StateSettings) {
    this.url = url;
    this.options = resolveOptions(options);
    this.clock = new MovableClock(options.now ?? Date.now);
    this.#newId = options.newId ?? (() => crypto.randomUUID());
    this.snapshots = new Snapshots(this.options.dataDir);
    this.#background = new BackgroundWork(onFailure);
    this.#store = openStore({ dataDir: this.options.dataDir });
    this.#services = this.#createServices();
    this.#resume();
  }

  /** The services of now; a reset or a restored snapshot brings new ones. */
  get services(): Services {
    return this.#services;
  }

  /** Forgets everything and gives the clock its own time again; snapshots stay. */
  reset(): Promise<void> {
    return this.#replace(() => {
      this.#store.reset();
      this.clock.reset();
    });
  }

  /** Copies everything. `id` names the copy. @default a new id */
  snapshot(id: string = this.#newId()): Promise<Snapshot> {
    return this.gate.exclusive(async () => this.snapshots.take(this.#store, id));
  }

  /** Replaces everything by a snapshot. Rejects with ServiceError (404) when there is none. */
  async restore(id: string): Promise<void> {
    const folder = this.snapshots.folderOf(id);
    await this.#replace(() => this.#store.restoreFrom(folder));
  }

  /** Ends long work, which a later start goes on with, and closes the store. */
  close(): Promise<void> {
    return this.gate.exclusive(async () => {
      this.gate.shut();
      await this.#background.stop();
      this.#store.close();
      this.snapshots.close();
    });
  }

  #replace(change: () => void): Promise<void> {
    return this.gate.exclusive(async () => {
      await this.#background.stop();
      try {
        change();
      } finally {
        this.#services = this.#createServices();
        this.#resume();
      }
    });
  }

  #resume(): void {
    resumeControlWork(this.#services);
    resumeImports(this.#services);
  }

  #createServices(): Services {
    const { clock, options } = this;
    const store = this.#store;
    return {
      store,
      clock,
      options,
      data: createDataSet({ store, clock, freshness: options.freshness }),
      newId: this.#newId,
      hostOf: (uid) => {
        const index = store.indexes.get(uid);
        if (!index) throw new Error(`There is no index with the uid ${uid}.`);
        return `${this.url}${INDEX_PREFIX}${hostLabel(index)}`;
      },
      background: (work) => this.#background.run(work),
    };
  }
}
