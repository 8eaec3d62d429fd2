import { describe, expect, test } from 'vitest';
import { getResponseInfo, TimeoutError } from '../src/index.js';
import { type FaultStep, startFaultServer } from '../src/testing/index.js';
import { fakeClock } from './helpers/fake-clock.js';
import { sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

/** So long that even a busy machine brings a request to the server, and its answer back. */
const ENOUGH_TO_ARRIVE_MS = 500;

const STALLS: Record<string, FaultStep> = {
  'before the headers': { delayMs: Number.POSITIVE_INFINITY },
  'between headers and body': { bodyDelayMs: Number.POSITIVE_INFINITY, json: { indexes: [] } },
  'within the body': { chunks: ['{"indexes"', Number.POSITIVE_INFINITY] },
};

describe('timeout', () => {
  test.each(Object.entries(STALLS))('ends an attempt that stalls %s', async (_, step) => {
    await using server = await startFaultServer({ script: [step] });
    const client = sampleClient(server.url, { timeout: ENOUGH_TO_ARRIVE_MS, maxRetries: 0 });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      scope: 'attempt',
      limitMs: ENOUGH_TO_ARRIVE_MS,
      code: 'TIMEOUT',
      message: `GET /indexes got no complete response within \`timeout\` (${ENOUGH_TO_ARRIVE_MS} ms).`,
      attempts: [{ error: 'TimeoutError' }],
    });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test.each(Object.entries(STALLS))('is followed by a retry after a stall %s', async (_, step) => {
    await using server = await startFaultServer({ script: [step, { json: { indexes: [] } }] });
    const client = sampleClient(server.url, { timeout: ENOUGH_TO_ARRIVE_MS, random: () => 0 });
    const { data, response } = await client.GET('/indexes');
    expect(data).toEqual({ indexes: [] });
    expect(getResponseInfo(response)?.attempts).toMatchObject([
      { error: 'TimeoutError' },
      { status: 200 },
    ]);
  });

  test('of a call overrides that of the client', async () => {
    await using server = await startFaultServer({
      script: [{ delayMs: Number.POSITIVE_INFINITY }],
    });
    const client = sampleClient(server.url, { maxRetries: 0 });
    const error = await thrownBy(() => client.GET('/indexes', { timeout: 30 }));
    expect(error).toMatchObject({ scope: 'attempt', limitMs: 30 });
  });

  test.each([Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER, 2 ** 31])(
    'of %d is longer than timers can count, and still no timeout',
    async (timeout) => {
      await using server = await startFaultServer({
        script: [{ delayMs: 30, bodyDelayMs: 30, json: { indexes: [] } }],
      });
      const client = sampleClient(server.url, { timeout, totalTimeout: timeout, maxRetries: 0 });
      expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
    },
  );

  test('leaves no timer behind', async () => {
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    const client = sampleClient(server.url, { timeout: 1e6 });
    const before = activeTimers();
    // So many that they count, whatever timers of others come and go.
    for (let i = 0; i < 20; i++) await client.GET('/indexes');
    expect(activeTimers()).toBeLessThan(before + 10);
  });
});

describe('totalTimeout', () => {
  test('cuts the first attempt', async () => {
    await using server = await startFaultServer({
      script: [{ delayMs: Number.POSITIVE_INFINITY }],
    });
    const client = sampleClient(server.url, { totalTimeout: 40 });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      scope: 'total',
      limitMs: 40,
      message: expect.stringContaining('`totalTimeout`'),
    });
    expect(server.report()).toHaveLength(1);
  });

  test('cuts a later attempt', async () => {
    await using server = await startFaultServer({
      script: [{ status: 503 }, { delayMs: Number.POSITIVE_INFINITY }],
    });
    const client = sampleClient(server.url, { totalTimeout: 300, random: () => 0 });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toMatchObject({
      scope: 'total',
      attempts: [{ status: 503 }, { error: 'TimeoutError' }],
    });
  });

  test('prevents a sleep that would outlast it, so that the answer comes at once', async () => {
    await using server = await startFaultServer({
      script: [{ status: 503, headers: { 'retry-after': '40' }, json: { busy: true } }],
    });
    const clock = fakeClock();
    const client = sampleClient(server.url, {
      clock,
      timeout: 1e6,
      totalTimeout: 100_000,
      onResponse: () => clock.advance(60_000),
    });
    const { error, response } = await client.GET('/indexes');
    expect(error).toEqual({ busy: true });
    expect(clock.slept).toEqual([]);
    expect(getResponseInfo(response)?.attempts).toEqual([{ status: 503, durationMs: 0 }]);
    expect(server.report()).toHaveLength(1);
  });

  test('sends nothing when a sleep ended too late after all', async () => {
    await using server = await startFaultServer({ script: [{ status: 503 }] });
    const clock = fakeClock();
    const sleep = async (ms: number, signal?: AbortSignal) => {
      // Real timers take a while even for no time at all, enough for a request to go out.
      if (ms <= 0) return new Promise<void>((resolve) => setTimeout(resolve, 50));
      await clock.sleep(ms, signal);
      clock.advance(1e9);
    };
    const client = sampleClient(server.url, {
      clock: { now: clock.now, sleep },
      timeout: 1e6,
      totalTimeout: 1e6,
    });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'total' });
    expect(server.report()).toHaveLength(1);
  });

  test('names the limit of the attempt when that was the shorter one', async () => {
    await using server = await startFaultServer({
      script: [{ delayMs: Number.POSITIVE_INFINITY }],
    });
    const client = sampleClient(server.url, { timeout: 30, totalTimeout: 60_000, maxRetries: 0 });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toMatchObject({ scope: 'attempt', limitMs: 30 });
  });
});

function activeTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}
