import type { Seed } from './admin/admin-bodies.js';
import { createAdmin } from './admin/create-admin.js';
import { FaultTable } from './admin/fault-table.js';
import { Journal } from './admin/journal.js';
import { checkAdminBody } from './admin/read-admin-body.js';
import { createSeedCall } from './admin/seed-call.js';
import { seedEmulator } from './admin/seed-emulator.js';
import type { Snapshot } from './admin/snapshots.js';
import { ContractBook } from './contract/contract-book.js';
import { ContractTools } from './contract/contract-tools.js';
import { controlHandlers } from './control/index.js';
import { dataHandlers } from './data/index.js';
import { EmulatorState } from './emulator-state.js';
import { contracts } from './generated/contracts.js';
import type { ApiParts } from './http/api-parts.js';
import { type App, createApp } from './http/create-app.js';
import { createFetch } from './http/create-fetch.js';
import { inferenceHandlers } from './inference/index.js';
import type { Listening } from './listen.js';
import type { EmulatorOptions } from './options.js';

/** Requests that the journal keeps. */
const JOURNAL_CAPACITY = 1000;

/** URL of an emulator without a socket: nothing can listen there. */
const NO_SOCKET_URL = 'http://127.0.0.1:0';

/** An emulator, with or without a socket. */
export interface Emulator extends AsyncDisposable {
  /** Without a slash at its end. Without a socket, only `fetch` reaches it. */
  readonly url: string;
  /** Guards the admin API; see `EmulatorOptions.adminToken`. */
  readonly adminToken: string;
  /** Answers as the emulator does, without a socket and whatever the origin of the URL. */
  readonly fetch: typeof fetch;
  /** Forgets all data, faults and the journal, and gives the clock its own time again. */
  reset(): Promise<void>;
  /** Makes indexes and fills them. Rejects with ServiceError for what does not fit. */
  seed(seed: Seed): Promise<void>;
  /** Copies all data. `id` names the copy. @default a new id */
  snapshot(id?: string): Promise<Snapshot>;
  /** Replaces all data by a snapshot's. Rejects when there is no such snapshot. */
  restore(snapshot: string | Pick<Snapshot, 'id'>): Promise<void>;
  /** Waits for the requests that go on, then closes everything. */
  close(): Promise<void>;
}

/** An emulator with the parts that a server needs. */
export interface EmulatorCore {
  readonly emulator: Emulator;
  readonly app: App;
  /** Gives it the URL of a server, which is closed before the rest. */
  attach(server: Listening): void;
}

/**
 * An emulator without a socket. Throws TypeError for options that cannot be used, and StoreError for a data folder
 * that cannot.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return createEmulatorCore(options).emulator;
}

/** As {@link createEmulator}, for who gives it a socket. */
export function createEmulatorCore(options: EmulatorOptions): EmulatorCore {
  const { adminToken = crypto.randomUUID(), onFailure = () => undefined } = options;
  if (adminToken.trim() === '') throw new TypeError('The option adminToken must not be empty.');
  const state = new EmulatorState(options, { url: NO_SOCKET_URL, onFailure });
  const api: ApiParts = {
    book: new ContractBook(contracts),
    tools: new ContractTools({ closed: state.options.strict }),
    handlers: { ...controlHandlers, ...inferenceHandlers, ...dataHandlers },
    journal: new Journal(JOURNAL_CAPACITY),
    faults: new FaultTable(options.random ?? Math.random),
    gate: state.gate,
    services: () => state.services,
    onFailure,
  };
  const seedCall = createSeedCall(api);
  const reset = async () => {
    // First, so that the reset has not to wait for requests that a fault delays.
    api.faults.clear();
    await state.reset();
    api.journal.clear();
  };
  const admin = createAdmin({ state, api, token: adminToken, seedCall, resetAll: reset });
  const app = createApp({ api, admin });
  let server: Listening | undefined;
  let closing: Promise<void> | undefined;
  const close = () => {
    api.faults.clear();
    closing ??= Promise.resolve(server?.close()).then(() => state.close());
    return closing;
  };
  const emulator: Emulator = {
    get url() {
      return state.url;
    },
    adminToken,
    fetch: createFetch(app),
    reset,
    seed: async (seed) => seedEmulator(await checkAdminBody(seed, 'seed'), seedCall),
    snapshot: (id) => state.snapshot(id),
    restore: (snapshot) => state.restore(typeof snapshot === 'string' ? snapshot : snapshot.id),
    close,
    [Symbol.asyncDispose]: close,
  };
  const attach = (listening: Listening) => {
    server = listening;
    state.url = listening.url;
  };
  return { emulator, app, attach };
}
