import { describe, expect, test } from 'vitest';
import { createApiClient, getResponseInfo } from '../src/index.js';
import { type FaultStep, startFaultServer } from '../src/testing/index.js';
import { answeringWith } from './helpers/answering-with.js';
import { fakeClock } from './helpers/fake-clock.js';
import { findSecret } from './helpers/find-secret.js';
import { sampleApi } from './helpers/sample-api.js';
import { KEY, type SampleOptions, sampleClient } from './helpers/sample-client.js';
import type { SamplePaths } from './helpers/sample-paths.js';

/** Options that keep everything that hooks and the logger are told. */
function recorder() {
  const told: unknown[] = [];
  const note = (...what: unknown[]) => void told.push(...what);
  const options = {
    clock: fakeClock(),
    timeout: 1e6,
    maxRetries: 1,
    onRequest: note,
    onResponse: note,
    onRetry: note,
    logger: { debug: note, warn: note },
  } satisfies SampleOptions;
  return { told, options };
}

test('the helper of this file finds secrets wherever they are', () => {
  expect(findSecret(KEY, { a: { b: [KEY] } })).toContain('inspect');
  expect(findSecret(KEY, new Error(`x ${KEY}`))).toContain('stack');
  expect(findSecret(KEY, new Error('x', { cause: new Error(KEY) }))).not.toEqual([]);
  expect(findSecret(KEY, Object.defineProperty({}, 'hidden', { value: KEY }))).not.toEqual([]);
});

const echoes = (status: number): Record<string, FaultStep> => ({
  HTML: { status, headers: { 'content-type': 'text/html' }, body: `<h1>Bad key ${KEY}</h1>` },
  'HTML, the key across the cut of the excerpt': { status, body: `${'x'.repeat(480)}${KEY}` },
  'a JSON message': { status, json: { status, error: { code: 'X', message: `Bad key ${KEY}` } } },
  'a JSON string': { status, json: KEY },
  'a header': {
    status,
    json: { status },
    headers: {
      server: KEY,
      warning: `299 - "${KEY}"`,
      'set-cookie': KEY,
      'x-pinecone-request-id': KEY,
      'x-other': KEY,
    },
  },
  'headers that are told of an answer': {
    status,
    body: '<html>',
    headers: {
      'content-type': `text/${KEY}`,
      'x-pinecone-request-lsn': KEY,
      'x-pinecone-max-indexed-lsn': KEY,
    },
  },
  'a body that breaks off': { status, body: KEY.repeat(9), truncate: 100 },
  'too large a body': { status, body: KEY.repeat(9) },
  'a redirect': { status: 302, headers: { location: `https://evil.com/${KEY}` } },
  'the host of a redirect': { status: 302, headers: { location: `https://${KEY}.evil.com/` } },
  'a stream': { chunks: [`data: ${KEY}\n\n`], headers: { 'content-type': 'text/event-stream' } },
});

describe.each([400, 401, 502])('a server that answers %i and echoes the key in', (status) => {
  test.each(Object.entries(echoes(status)))('%s', async (name, step) => {
    await using server = await startFaultServer({ script: [step] });
    const { told, options } = recorder();
    const maxResponseBytes = name.startsWith('too large') ? 50 : undefined;
    const client = sampleClient(server.url, { ...options, maxResponseBytes });
    const results = await Promise.allSettled([
      client.GET('/indexes'),
      client.POST('/indexes', { body: { name: 'x' } }),
    ]);
    for (const result of results) {
      const outcome = result.status === 'fulfilled' ? result.value : result.reason;
      if (result.status === 'fulfilled') {
        told.push(result.value.error, getResponseInfo(result.value.response));
        told.push(await result.value.response.clone().text(), await result.value.response.text());
      } else told.push(outcome);
    }
    expect(server.report()[0]?.header('api-key')).toBe(KEY);
    expect(told.length).toBeGreaterThan(6);
    expect(told.flatMap((each) => findSecret(KEY, each))).toEqual([]);
    expect(told.flatMap((each) => findSecret(KEY.toLowerCase(), each))).toEqual([]);
  });
});

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n';

describe('an answer that is no HTTP and echoes the key', () => {
  test.each([
    ['in place of its status', `What is ${KEY}?\r\n\r\n`],
    ['in its headers', `HTTP/1.1 200 OK\r\nnot a header: ${KEY}\r\n\r\n`],
    ['in place of the size of a chunk', `${HEAD}\r\n3\r\n{} \r\n${KEY}\r\n`],
  ])('%s', async (_, answer) => {
    await using server = await answeringWith(answer);
    const { told, options } = recorder();
    const client = sampleClient(server.url, { ...options, maxRetries: 0, streamIdleTimeout: 1e6 });
    const chat = {
      params: { path: { assistant_name: 'a' } },
      body: { stream: true, messages: [] },
    };
    const results = await Promise.allSettled([
      client.GET('/indexes', { parseAs: 'text' }),
      client
        .POST('/chat/{assistant_name}', { ...chat, parseAs: 'stream' })
        .then(({ response }) => response.text()),
    ]);
    for (const result of results) {
      expect(result.status).toBe('rejected');
      if (result.status === 'rejected') told.push(result.reason);
    }
    expect(told.slice(-2).map((error) => (error as Error).name)).toEqual([
      expect.stringMatching(/^(Connection|Response)Error$/),
      expect.stringMatching(/^(Connection|Response)Error$/),
    ]);
    expect(told.flatMap((each) => findSecret(KEY, each))).toEqual([]);
  });
});

test('a success may hold secrets, so it is left alone', async () => {
  await using server = await startFaultServer({ script: [{ json: { value: KEY } }] });
  const init = { params: { path: { api_key_id: 'x' } } };
  const { data } = await sampleClient(server.url).PUT('/api-keys/{api_key_id}/rotate', init);
  expect(data).toEqual({ value: KEY });
});

test('a success that is not JSON is quoted without the key', async () => {
  await using server = await startFaultServer({ script: [{ body: `<p>${KEY}` }] });
  const { told, options } = recorder();
  const error = await sampleClient(server.url, options)
    .GET('/indexes')
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'NOT_JSON', bodyStart: '<p>[redacted]' });
  expect([...told, error].flatMap((each) => findSecret(KEY, each))).toEqual([]);
});

test('the excerpt of such a body has no part of a key that its end cuts through', async () => {
  await using server = await startFaultServer({ script: [{ body: `${'x'.repeat(480)}${KEY}` }] });
  const error = await sampleClient(server.url)
    .GET('/indexes')
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'NOT_JSON' });
  expect(findSecret(KEY.slice(0, 10), error)).toEqual([]);
});

test('a body is not quoted where the secret may be in the request, for nobody knows it there', async () => {
  const secret = 'cs_9Zq2_ClientSecretThatMustNeverShow';
  const api = { ...sampleApi, security: 'none' as const };
  for (const body of [`<p>You sent ${secret}`, `{"you sent": "${secret}"`]) {
    await using server = await startFaultServer({ script: [{ status: 401, body }] });
    const { told, options } = recorder();
    const client = createApiClient<SamplePaths>(api, { ...options, baseUrl: server.url });
    const error = await client
      .POST('/oauth/token', { body: { client_id: 'x', client_secret: secret } })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'NOT_JSON', status: 401 });
    expect(error).not.toHaveProperty('bodyStart');
    expect([...told, error].flatMap((each) => findSecret(secret, each))).toEqual([]);
  }
});

test('a placeholder, as emulators take it, is not blanked out of messages', async () => {
  const message = 'no index called local';
  await using server = await startFaultServer({ script: [{ status: 404, json: { message } }] });
  const { error } = await sampleClient(server.url, { apiKey: 'local' }).GET('/indexes');
  expect(error).toEqual({ message });
});

test.each([
  ['refused', 'http://127.0.0.1:1'],
  ['not resolved', 'https://no-such-host.invalid'],
])('a connection that is %s', async (_, url) => {
  const { told, options } = recorder();
  const error = await sampleClient(url, options)
    .GET('/indexes')
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'ConnectionError' });
  expect([...told, error].flatMap((each) => findSecret(KEY, each))).toEqual([]);
});

test('a fetch that quotes the key in its message', async () => {
  const fetch = async () => Promise.reject(`refused: ${KEY}`);
  const client = sampleClient('https://api.pinecone.io', { fetch, maxRetries: 0 });
  const error = await client.GET('/indexes').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: expect.stringContaining('refused: [redacted]') });
  expect(findSecret(KEY, error)).toEqual([]);
});

test.each([
  ['its own text', new Error(`refused: ${KEY}`)],
  ['an error behind it', new Error('x', { cause: new Error('y', { cause: new Error(KEY) }) })],
  ['one of several errors', new AggregateError([new Error(KEY)], 'x')],
])('a fetch whose error quotes the key in %s has it hidden', async (_, thrown) => {
  const fetch = async () => Promise.reject(thrown);
  const client = sampleClient('https://api.pinecone.io', { fetch, maxRetries: 0 });
  const error = await client.GET('/indexes').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'ConnectionError' });
  expect(findSecret(KEY, error)).toEqual([]);
});

test('a body whose error quotes the key has it hidden', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error(KEY)) });
  const fetch = async () => new Response(body);
  const client = sampleClient('https://api.pinecone.io', { fetch, maxRetries: 0 });
  const error = await client.GET('/indexes').catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'TRUNCATED_BODY' });
  expect(findSecret(KEY, error)).toEqual([]);
});

test.each([KEY, () => KEY])('the client itself shows no key, however it is printed', (apiKey) => {
  const client = sampleClient('https://api.pinecone.io', { apiKey });
  expect(findSecret(KEY, client)).toEqual([]);
  expect(findSecret(KEY, client.GET)).toEqual([]);
});
