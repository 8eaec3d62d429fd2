import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { createEmulator } from '../../src/create-emulator.js';
import type { EmulatorOptions } from '../../src/options.js';
import { validatedFetch } from '../support/validated-fetch.js';

/** An answer with its body read. */
interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape.
  readonly body: any;
}

/** The control plane of an emulator of its own, over its real HTTP layer. */
export interface ControlPlane {
  call(operation: string, body?: unknown, version?: string): Promise<Answer>;
  /** Moves the clock on, in milliseconds. */
  advance(milliseconds: number): void;
  /** Calls until the condition holds. */
  until(operation: string, condition: (answer: Answer) => boolean): Promise<Answer>;
  /** Upserts records into an index, by the host that it is described with. */
  upsert(index: string, vectors: readonly object[], namespace?: string): Promise<Answer>;
  /** Record counts by namespace; unlike lists, pod-based indexes have them too. */
  counts(index: string): Promise<Record<string, number>>;
  /** The ids of a namespace of a serverless index. */
  ids(index: string, namespace?: string): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Starts an emulator with a clock that stands still, and ends it with the test. Every answer is held to its contract,
 * and failures of the emulator's own fail the test.
 */
export function startControlPlane(options: EmulatorOptions = {}): ControlPlane {
  let now = Date.UTC(2025, 9, 1);
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  const emulator = createEmulator({ now: () => now, onFailure, ...options });
  const send = validatedFetch(emulator.fetch);
  onTestFinished(async () => {
    await emulator.close();
    expect(failures).toEqual([]);
  });
  const call: ControlPlane['call'] = async (operation, body, version = '2025-10') => {
    const [method = '', path = ''] = operation.split(' ');
    const response = await send(path.startsWith('http') ? path : `http://127.0.0.1${path}`, {
      method,
      headers: {
        'api-key': 'key',
        'x-pinecone-api-version': version,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const hostOf = async (index: string): Promise<string> =>
    (await call(`GET /indexes/${index}`)).body.host;
  return {
    call,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    until: async (operation, condition) => {
      for (let tries = 0; tries < 1000; tries += 1) {
        const answer = await call(operation);
        if (condition(answer)) return answer;
        await setImmediate();
      }
      throw new Error(`${operation} never answered as expected.`);
    },
    upsert: async (index, vectors, namespace = 'n') => {
      const answer = await call(`POST ${await hostOf(index)}/vectors/upsert`, {
        vectors,
        namespace,
      });
      expect(answer).toMatchObject({ status: 200, body: { upsertedCount: vectors.length } });
      return answer;
    },
    counts: async (index) => {
      const { body } = await call(`POST ${await hostOf(index)}/describe_index_stats`, {});
      return Object.fromEntries(
        Object.entries<{ vectorCount: number }>(body.namespaces).map(([name, { vectorCount }]) => [
          name,
          vectorCount,
        ]),
      );
    },
    ids: async (index, namespace = 'n') => {
      const host = await hostOf(index);
      const found: string[] = [];
      let token = '';
      do {
        const { body } = await call(
          `GET ${host}/vectors/list?namespace=${namespace}&limit=100${token}`,
        );
        found.push(...body.vectors.map(({ id }: { id: string }) => id));
        token = body.pagination ? `&paginationToken=${body.pagination.next}` : '';
      } while (token !== '');
      return found;
    },
    close: () => emulator.close(),
  };
}

/** A valid body of `create_index`. */
export function serverless(name: string, changes: object = {}): object {
  return {
    name,
    dimension: 2,
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    ...changes,
  };
}

/** A valid body of `create_index` for a pod-based index. */
export function pod(name: string, changes: object = {}): object {
  return {
    name,
    dimension: 2,
    spec: { pod: { environment: 'us-east-1-aws', pod_type: 'p1.x1', ...changes } },
  };
}
