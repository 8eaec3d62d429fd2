import { onTestFinished } from 'vitest';
import { BackgroundWork } from '../../src/background-work.js';
import { createDataSet, dataHandlers } from '../../src/data/index.js';
import type { OperationAnswer, OperationCall } from '../../src/http/operation-call.js';
import type { Freshness } from '../../src/options.js';
import type { Services } from '../../src/services.js';
import type { IndexEntity } from '../../src/store/entities.js';
import { openStore, type Store } from '../../src/store/index.js';

/** A serverless index of dimension 3. */
export const DENSE: IndexEntity = {
  uid: 'dense-uid',
  name: 'docs-example',
  metric: 'cosine',
  vectorType: 'dense',
  dimension: 3,
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
  deletionProtection: 'disabled',
  tags: {},
  createdAt: 0,
  describes: 0,
};

/** What a test sets; everything else has its default. */
export interface DataPlaneOptions {
  readonly index?: Partial<IndexEntity>;
  readonly freshness?: Freshness;
  readonly limits?: boolean;
  /** A store that holds the index already. @default a new one in memory */
  readonly store?: Store;
}

/** The handlers of the data plane over a real store, with one index. */
export interface DataPlane {
  readonly index: IndexEntity;
  readonly services: Services;
  /** Moves the clock on. */
  advance(milliseconds: number): void;
  /** Ends background work as a stop of the emulator does. */
  stop(): Promise<void>;
  /** Waits until all background work has ended. */
  settled(): Promise<void>;
  /** Calls an operation as the HTTP layer does after validation. */
  call(operation: string, call?: Partial<OperationCall>): Promise<OperationAnswer>;
  /** The body of the answer. The caller knows its type by the operation. */
  ask<Body>(operation: string, body?: unknown, call?: Partial<OperationCall>): Promise<Body>;
}

/** Makes a data plane that is closed when the test ends. */
export function openDataPlane(options: DataPlaneOptions = {}): DataPlane {
  const store = options.store ?? openStore({});
  const index: IndexEntity = { ...DENSE, ...options.index };
  if (!options.store) {
    store.indexes.put(index);
    onTestFinished(() => store.close());
  }
  let time = Date.UTC(2025, 9, 1);
  const clock = { now: () => time };
  const { freshness = 'immediate', limits = true } = options;
  const works: Promise<void>[] = [];
  const background = new BackgroundWork((error) => {
    throw error;
  });
  onTestFinished(() => background.stop());
  const services: Services = {
    store,
    clock,
    data: createDataSet({ store, clock, freshness }),
    options: {
      dataDir: undefined,
      apiKey: undefined,
      strict: true,
      transitions: 'immediate',
      limits,
      freshness,
    },
    newId: () => crypto.randomUUID(),
    hostOf: () => 'http://127.0.0.1:5080/__index/docs-example',
    background: (work) => {
      works.push(new Promise((done) => background.run((signal) => work(signal).finally(done))));
    },
  };
  const call: DataPlane['call'] = async (operation, given = {}) => {
    const handler = dataHandlers[operation];
    if (!handler) throw new Error(`There is no ${operation}.`);
    const shape = { version: '2025-10', path: {}, query: {}, body: undefined, index };
    return handler({ ...shape, ...given }, services);
  };
  return {
    index,
    services,
    advance: (milliseconds) => {
      time += milliseconds;
    },
    stop: () => background.stop(),
    settled: async () => {
      await Promise.all(works);
    },
    call,
    ask: async <Body>(operation: string, body?: unknown, more?: Partial<OperationCall>) =>
      (await call(operation, { body, ...more })).body as Body,
  };
}
