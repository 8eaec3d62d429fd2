import { describe, expect, test, vi } from 'vitest';
import { ArgumentError, createApiClient } from '../src/index.js';
import { startFaultServer } from '../src/testing/index.js';
import { fakeClock } from './helpers/fake-clock.js';
import { findSecret } from './helpers/find-secret.js';
import { sampleApi } from './helpers/sample-api.js';
import { KEY, sampleClient } from './helpers/sample-client.js';
import type { SamplePaths } from './helpers/sample-paths.js';
import { thrownBy } from './helpers/thrown-by.js';

const BAD_KEYS = [
  ['a line break inside', `${KEY}\n${KEY}`],
  ['a trailing line break', `${KEY}\n`],
  ['a carriage return', `${KEY}\r`],
  ['NUL', `${KEY}\0`],
  ['a space', `${KEY} x`],
  ['a tab', `${KEY}\t`],
  ['DEL', `${KEY}\x7f`],
  ['a letter beyond ASCII', `${KEY}é`],
  ['an emoji', `${KEY}🔑`],
] as const;

describe('a key with', () => {
  test.each(BAD_KEYS)('%s is refused at construction, and not shown', async (_, apiKey) => {
    const error = await thrownBy(() => sampleClient('https://api.pinecone.io', { apiKey }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(findSecret(KEY, error)).toEqual([]);
  });

  test.each(BAD_KEYS)(
    '%s from a function is refused before sending, and not shown',
    async (_, apiKey) => {
      await using server = await startFaultServer({ script: [{ json: {} }] });
      const client = sampleClient(server.url, { apiKey: () => apiKey });
      const error = await thrownBy(() => client.GET('/indexes'));
      expect(error).toBeInstanceOf(ArgumentError);
      expect(findSecret(KEY, error)).toEqual([]);
      expect(server.report()).toEqual([]);
    },
  );
});

test.each([
  ['nothing', {}, 'undefined'],
  ['an empty string', { apiKey: '' }, 'an empty string'],
  ['null', { apiKey: null }, 'null'],
  ['an object', { apiKey: { toString: (): string => KEY } }, 'an object \\(Object\\)'],
])('%s for a key says what is wrong', (_, options, told) => {
  expect(() => createApiClient(sampleApi, options as { apiKey: string })).toThrow(
    new RegExp(`\`apiKey\` must be .* got ${told}\\.`),
  );
});

test('a function is asked once an attempt, and may give another key each time', async () => {
  await using server = await startFaultServer({
    script: [{ status: 503 }, { status: 503 }, { json: { indexes: [] } }],
  });
  let count = 0;
  const apiKey = vi.fn(async () => `${KEY}-${++count}`);
  const client = sampleClient(server.url, { apiKey, clock: fakeClock(), timeout: 1e6 });
  await client.GET('/indexes');
  expect(server.report().map((seen) => seen.header('api-key'))).toEqual([
    `${KEY}-1`,
    `${KEY}-2`,
    `${KEY}-3`,
  ]);
  expect(apiKey).toHaveBeenCalledTimes(3);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('vault is sealed');
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('vault is sealed');
    },
  ],
])('a function that %s gives an error of this package, with the cause', async (_, apiKey) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const error = await thrownBy(() => sampleClient(server.url, { apiKey }).GET('/indexes'));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error).toMatchObject({ message: expect.stringContaining('apiKey') });
  expect((error as Error).cause).toMatchObject({ message: 'vault is sealed' });
  expect(server.report()).toEqual([]);
});

test('a function that hangs is cut off by the timeout, and nothing is sent when it answers late', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const gate = Promise.withResolvers<string>();
  const onRequest = vi.fn();
  const client = sampleClient(server.url, {
    apiKey: () => gate.promise,
    timeout: 10,
    maxRetries: 0,
    onRequest,
  });
  const error = await thrownBy(() => client.GET('/indexes'));
  expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt' });
  gate.resolve(KEY);
  await new Promise((resolve) => setImmediate(resolve));
  expect(server.report()).toEqual([]);
  expect(onRequest).not.toHaveBeenCalled();
});

test('a key that comes late neither is sent nor takes the place of the one that was, which stays hidden', async () => {
  const late = Promise.withResolvers<string>();
  const keys: unknown[] = [late.promise, KEY];
  const seen: (string | null)[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    const key = new Headers(init.headers).get('api-key');
    seen.push(key);
    late.resolve('an-older-key');
    await new Promise((resolve) => setImmediate(resolve));
    return Response.json({ error: { message: `bad key ${key}` } }, { status: 400 });
  };
  const client = sampleClient('https://api.pinecone.io', {
    apiKey: () => keys.shift() as Promise<string>,
    fetch,
    timeout: 20,
    maxRetries: 1,
  });
  const { error } = await client.GET('/indexes');
  expect(seen).toEqual([KEY]);
  expect(error).toEqual({ error: { message: 'bad key [redacted]' } });
});

test('a bearer token goes into Authorization', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const api = { ...sampleApi, security: 'bearerToken' as const };
  const client = createApiClient<SamplePaths>(api, { bearerToken: KEY, baseUrl: server.url });
  await client.GET('/indexes');
  expect(server.report()[0]?.header('authorization')).toBe(`Bearer ${KEY}`);
  expect(server.report()[0]?.header('api-key')).toBeUndefined();
});

test('an API without security sends no credential, even if one is given', async () => {
  await using server = await startFaultServer({ script: [{ json: { access_token: 't' } }] });
  const api = { ...sampleApi, security: 'none' as const };
  const client = createApiClient<SamplePaths>(api, { apiKey: KEY, baseUrl: server.url });
  await client.POST('/oauth/token', { body: { client_id: 'x' } });
  expect(findSecret(KEY, server.report()[0]?.rawHeaders)).toEqual([]);
});
