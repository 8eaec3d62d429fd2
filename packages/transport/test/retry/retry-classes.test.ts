import { describe, expect, test } from 'vitest';
import type { RetryClass } from '../../src/index.js';
import { type FaultStep, startFaultServer } from '../../src/testing/index.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { sampleClient } from '../helpers/sample-client.js';

type Client = ReturnType<typeof sampleClient>;

const byName = { params: { path: { index_name: 'x' } } };

const CALLS: Record<RetryClass, (client: Client) => Promise<{ response: Response }>> = {
  safe: (client) => client.GET('/indexes'),
  idempotent: (client) =>
    client.PATCH('/indexes/{index_name}', { ...byName, body: { dimension: 1 } }),
  create: (client) => client.POST('/indexes', { body: { name: 'x' } }),
  secret: (client) =>
    client.PUT('/api-keys/{api_key_id}/rotate', { params: { path: { api_key_id: 'x' } } }),
};

const CLASSES = Object.keys(CALLS) as RetryClass[];

/** Outcome of the first attempt -> the classes that may be sent again. */
const repeatable = ['safe', 'idempotent'];
const OUTCOMES: [name: string, step: FaultStep, retried: readonly string[]][] = [
  ...[408, 500, 502, 503, 504].map((status): (typeof OUTCOMES)[number] => [
    `status ${status}`,
    { status, json: { status } },
    repeatable,
  ]),
  ['status 429', { status: 429, json: { status: 429 } }, CLASSES],
  ...[
    400, 401, 402, 403, 404, 409, 410, 412, 413, 415, 418, 422, 425, 426, 431, 451, 501, 505, 507,
    511, 599,
  ].map((status): (typeof OUTCOMES)[number] => [
    `status ${status}`,
    { status, json: { status } },
    [],
  ]),
  ['a reset before the headers', { reset: 'before-headers' }, repeatable],
  ['a reset after the headers', { reset: 'after-headers', body: '{"ok":true}' }, repeatable],
  ['a reset within the body', { reset: 'mid-body', json: { ok: true } }, repeatable],
  ['a body cut short', { json: { ok: true }, truncate: 3 }, repeatable],
  ['a redirect', { status: 307, headers: { location: '/x' } }, []],
  ['HTML for JSON', { body: '<html>', headers: { 'content-type': 'text/html' } }, []],
  ['too large a body', { body: ' '.repeat(2000) }, []],
];

describe.each(OUTCOMES)('%s', (_, step, retried) => {
  test.each(CLASSES)(
    `%s: retried only if it is of ${retried.join(', ') || 'no class'}`,
    async (name) => {
      await using server = await startFaultServer({ script: [step, { json: { done: true } }] });
      const clock = fakeClock();
      const client = sampleClient(server.url, { clock, timeout: 1e6, maxResponseBytes: 1000 });
      const result = await CALLS[name](client).catch((error: Error) => error);
      expect(server.report()).toHaveLength(retried.includes(name) ? 2 : 1);
      expect(clock.slept).toHaveLength(retried.includes(name) ? 1 : 0);
      if (retried.includes(name)) expect(result).toMatchObject({ data: { done: true } });
    },
  );
});

describe('an attempt that runs into its timeout', () => {
  test.each(CLASSES)('%s', async (name) => {
    await using server = await startFaultServer({
      script: [{ delayMs: Number.POSITIVE_INFINITY }, { json: { done: true } }],
    });
    // Long enough for the other answer, even on a busy machine.
    const client = sampleClient(server.url, { timeout: 500 });
    const result = await CALLS[name](client).catch((e: Error) => e);
    if (repeatable.includes(name)) expect(result).toMatchObject({ data: { done: true } });
    else
      expect(result).toMatchObject({ name: 'TimeoutError', attempts: [{ error: 'TimeoutError' }] });
    expect(server.report()).toHaveLength(repeatable.includes(name) ? 2 : 1);
  });
});

describe('a refused connection, which proves that nothing was processed', () => {
  test.each(CLASSES)('%s is retried', async (name) => {
    const clock = fakeClock();
    const client = sampleClient(await unusedUrl(), { clock, timeout: 1e6, maxRetries: 2 });
    const error = await CALLS[name](client).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(error).toMatchObject({ attempts: Array(3).fill({ error: 'ConnectionError' }) });
    expect(clock.slept).toHaveLength(2);
  });
});

describe('a retry resends', () => {
  test('the same request, byte for byte', async () => {
    await using server = await startFaultServer({
      script: [{ status: 503 }, { status: 500 }, { json: {} }],
    });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
    await client.PATCH('/indexes/{index_name}', { ...byName, body: { dimension: 7 } });
    const [first, ...others] = server.report();
    expect(others).toHaveLength(2);
    for (const other of others) {
      expect(other).toMatchObject({ method: first?.method, url: first?.url, text: first?.text });
      expect(other.rawHeaders).toEqual(first?.rawHeaders);
    }
    expect(first?.text).toBe('{"dimension":7}');
  });
});

describe('maxRetries', () => {
  test.each([
    [0, 1],
    [1, 2],
    [undefined, 4],
  ])('%s of the client makes %i attempts', async (maxRetries, attempts) => {
    await using server = await startFaultServer({
      script: [{ status: 503, json: { no: 'luck' } }],
    });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6, maxRetries });
    const { error, response } = await client.GET('/indexes');
    expect(error).toEqual({ no: 'luck' });
    expect(response.status).toBe(503);
    expect(server.report()).toHaveLength(attempts);
  });

  test('of a call overrides that of the client', async () => {
    await using server = await startFaultServer({
      script: [{ status: 503, json: { no: 'luck' } }],
    });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6, maxRetries: 0 });
    await client.GET('/indexes', { maxRetries: 2 });
    expect(server.report()).toHaveLength(3);
  });
});

/** An address of this machine where nobody listens any more. */
async function unusedUrl(): Promise<string> {
  const server = await startFaultServer();
  await server.close();
  return server.url;
}
