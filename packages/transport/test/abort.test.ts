import { getEventListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { AbortError, type Fetch } from '../src/index.js';
import { type FaultServer, startFaultServer } from '../src/testing/index.js';
import { fakeClock } from './helpers/fake-clock.js';
import { sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

const FOREVER = Number.POSITIVE_INFINITY;

class Reason extends Error {}

/** Aborts as soon as the server has seen a request, and what it answers at once has arrived. */
function abortOnArrival(
  server: FaultServer,
  {
    controller,
    reason,
    hasHeaders,
  }: { controller: AbortController; reason: unknown; hasHeaders: boolean },
): Fetch {
  return async (url, init) => {
    const response = fetch(url, init);
    const abort = async () => {
      while (server.report().length === 0) await nextTurn();
      if (hasHeaders) await response;
      await nextTurn();
      controller.abort(reason);
    };
    void abort();
    return response;
  };
}

describe('a signal ends the call, and its reason is kept,', () => {
  test('before anything is sent', async () => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const reason = new Reason('changed my mind');
    const signal = AbortSignal.abort(reason);
    const error = await thrownBy(() => sampleClient(server.url).GET('/indexes', { signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      code: 'ABORTED',
      operation: 'list_indexes',
      message: 'GET /indexes was aborted by the caller.',
    });
    expect((error as Error).cause).toBe(reason);
    expect(server.report()).toEqual([]);
  });

  test('while it connects', async () => {
    const controller = new AbortController();
    const client = sampleClient('https://api.pinecone.io', {
      fetch: async (_, { signal }) => {
        queueMicrotask(() => controller.abort('stop'));
        return new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason)),
        );
      },
    });
    const error = await thrownBy(() => client.GET('/indexes', { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: 'stop' });
  });

  test('while a credential function hangs', async () => {
    const controller = new AbortController();
    const client = sampleClient('https://api.pinecone.io', {
      apiKey: () => {
        queueMicrotask(() => controller.abort('stop'));
        return new Promise<string>(() => {});
      },
    });
    const error = await thrownBy(() => client.GET('/indexes', { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: 'stop' });
  });

  test.each([
    ['headers', { delayMs: FOREVER }, false],
    ['a body', { bodyDelayMs: FOREVER, json: {} }, true],
    ['the rest of a body', { chunks: ['{', FOREVER] }, true],
  ])('while it waits for %s', async (_, step, hasHeaders) => {
    await using server = await startFaultServer({ script: [step] });
    const controller = new AbortController();
    const reason = new Reason('stop');
    const client = sampleClient(server.url, {
      fetch: abortOnArrival(server, { controller, reason, hasHeaders }),
    });
    const error = await thrownBy(() => client.GET('/indexes', { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect((error as Error).cause).toBe(reason);
    expect(error).toMatchObject({ attempts: [{ error: 'AbortError' }] });
    expect(await server.report()[0]?.outcome).toBe('cut');
    expect(server.report()).toHaveLength(1);
  });

  test('while it sleeps before a retry', async () => {
    await using server = await startFaultServer({
      script: [{ status: 503, headers: { 'retry-after': '50' } }],
    });
    const controller = new AbortController();
    const client = sampleClient(server.url, { onRetry: () => controller.abort('stop') });
    const error = await thrownBy(() => client.GET('/indexes', { signal: controller.signal }));
    expect(error).toMatchObject({
      name: 'AbortError',
      cause: 'stop',
      attempts: [{ status: 503, retryDelayMs: 50_000 }],
    });
    expect(server.report()).toHaveLength(1);
  });

  test('as what AbortSignal.timeout says', async () => {
    await using server = await startFaultServer({ script: [{ delayMs: FOREVER }] });
    const signal = AbortSignal.timeout(30);
    const error = await thrownBy(() => sampleClient(server.url).GET('/indexes', { signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: { name: 'TimeoutError' } });
  });

  test('even if it is null', async () => {
    const signal = AbortSignal.abort(null);
    const client = sampleClient('https://api.pinecone.io');
    const error = await thrownBy(() => client.GET('/indexes', { signal }));
    expect(error).toMatchObject({ name: 'AbortError', cause: null });
  });
});

describe('a signal that outlives many calls', () => {
  test('keeps no listener of each, however they end', async () => {
    await using server = await startFaultServer({
      script: [
        { json: { indexes: [] } },
        { status: 404, json: { no: 1 } },
        { status: 503, body: '' },
        { reset: 'before-headers' },
        { status: 302 },
        { chunks: ['data: 1\n\n'], headers: { 'content-type': 'text/event-stream' } },
        { json: { indexes: [] } },
      ],
    });
    const { signal } = new AbortController();
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6, maxRetries: 1 });
    for (let i = 0; i < 6; i++) await client.GET('/indexes', { signal }).catch(() => {});
    expect(server.report().length).toBeGreaterThan(6);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  });

  test('has one listener at most, however many calls it serves at once', async () => {
    await using server = await startFaultServer({
      script: [{ delayMs: 20, json: { indexes: [] } }],
    });
    const { signal } = new AbortController();
    const client = sampleClient(server.url);
    const calls = Array.from({ length: 30 }, () => client.GET('/indexes', { signal }));
    while (server.report().length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  });

  test('ends all of them', async () => {
    await using server = await startFaultServer({ script: [{ delayMs: FOREVER }] });
    const controller = new AbortController();
    const client = sampleClient(server.url);
    const calls = Array.from({ length: 5 }, () =>
      client.GET('/indexes', { signal: controller.signal }),
    );
    while (server.report().length < 5) await new Promise((resolve) => setImmediate(resolve));
    controller.abort('all of you');
    const results = await Promise.allSettled(calls);
    expect(results).toMatchObject(Array(5).fill({ reason: { cause: 'all of you' } }));
  });

  test('does nothing to a call that is over', async () => {
    const controller = new AbortController();
    const signals: (AbortSignal | null | undefined)[] = [];
    const client = sampleClient('https://api.pinecone.io', {
      fetch: async (_, init) => {
        signals.push(init.signal);
        return Response.json({ indexes: [] });
      },
    });
    const { data } = await client.GET('/indexes', { signal: controller.signal });
    controller.abort();
    expect(data).toEqual({ indexes: [] });
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  });
});
