import { describe, expect, test, vi } from 'vitest';
import { ArgumentError, getResponseInfo } from '../src/index.js';
import { startFaultServer } from '../src/testing/index.js';
import { fakeClock } from './helpers/fake-clock.js';
import { findSecret } from './helpers/find-secret.js';
import { KEY, sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

test('sees everything but the key', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const seen: unknown[] = [];
  const client = sampleClient(server.url);
  client.use({
    onRequest: ({ request, options, params }) => {
      seen.push(request, [...request.headers], options, params);
    },
    onResponse: ({ request, response }) => {
      seen.push(request, [...request.headers], response, getResponseInfo(response));
    },
  });
  await client.GET('/indexes');
  expect(seen).toHaveLength(8);
  expect(seen.flatMap((each) => findSecret(KEY, each))).toEqual([]);
  expect(server.report()[0]?.header('api-key')).toBe(KEY);
});

test('sees and may change the headers of the client and of the call', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const client = sampleClient(server.url, { headers: { 'x-a': 'client' }, sourceTag: 'mine' });
  client.use({
    onRequest: ({ request }) => {
      expect(request.headers.get('x-a')).toBe('client');
      expect(request.headers.get('user-agent')).toMatch(/ mine$/);
      request.headers.set('x-a', `${request.headers.get('x-b')}, changed`);
    },
  });
  await client.GET('/indexes', { headers: { 'x-b': 'call' } });
  expect(server.report()[0]?.header('x-a')).toBe('call, changed');
});

test('may add headers, change the query and the body', async () => {
  await using server = await startFaultServer({ script: [{ status: 201, json: { name: 'y' } }] });
  const client = sampleClient(server.url);
  client.use({
    onRequest: async ({ request }) =>
      new Request(`${request.url}?traced=1`, {
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), 'x-trace': 't' },
        body: (await request.text()).replace('x', 'y'),
      }),
  });
  await client.POST('/indexes', { body: { name: 'x' } });
  expect(server.report()[0]).toMatchObject({ url: '/indexes?traced=1', text: '{"name":"y"}' });
  expect(server.report()[0]?.header('x-trace')).toBe('t');
  expect(server.report()[0]?.header('api-key')).toBe(KEY);
});

test('cannot replace the key or the version', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const client = sampleClient(server.url);
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('api-key', 'other');
      request.headers.set('x-pinecone-api-version', '1999-01');
    },
  });
  await client.GET('/indexes');
  expect(server.report()[0]?.header('api-key')).toBe(KEY);
  expect(server.report()[0]?.header('x-pinecone-api-version')).toBe('2025-10');
});

describe('cannot turn a request', () => {
  const base = 'https://proxy.example.com/pinecone';
  test.each([
    ['to another host', 'https://evil.com/pinecone/indexes'],
    ['to a host that begins alike', 'https://proxy.example.com.evil.com/pinecone/indexes'],
    ['to another port', 'https://proxy.example.com:444/pinecone/indexes'],
    ['to plain http', 'http://proxy.example.com/pinecone/indexes'],
    ['out of the base path', 'https://proxy.example.com/other'],
    ['out of the base path by dots', 'https://proxy.example.com/pinecone/../other'],
    ['out of the base path by encoded dots', 'https://proxy.example.com/pinecone/%2e%2e/other'],
    ['to a path that begins alike', 'https://proxy.example.com/pinecone-evil/indexes'],
  ])('%s', async (_, url) => {
    const fetch = vi.fn();
    const client = sampleClient(base, { fetch });
    client.use({ onRequest: () => new Request(url) });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ message: expect.stringContaining(`below ${base}`) });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('into another method, of which nobody knows whether it may be repeated', async () => {
    const fetch = vi.fn();
    const client = sampleClient(base, { fetch });
    client.use({ onRequest: ({ request }) => new Request(request.url, { method: 'DELETE' }) });
    const error = await thrownBy(() => client.GET('/indexes'));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(fetch).not.toHaveBeenCalled();
  });
});

test('of one call runs for that call only', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const onRequest = vi.fn();
  const client = sampleClient(server.url);
  await client.GET('/indexes', { middleware: [{ onRequest }] });
  await client.GET('/indexes');
  expect(onRequest).toHaveBeenCalledOnce();
});

test('can be removed', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const middleware = { onRequest: vi.fn() };
  const client = sampleClient(server.url);
  client.use(middleware);
  client.eject(middleware);
  await client.GET('/indexes');
  expect(middleware.onRequest).not.toHaveBeenCalled();
});

test('runs once a call, not once an attempt', async () => {
  await using server = await startFaultServer({
    script: [{ status: 503 }, { json: { indexes: [] } }],
  });
  const onRequest = vi.fn();
  const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
  client.use({ onRequest });
  await client.GET('/indexes');
  expect(server.report()).toHaveLength(2);
  expect(onRequest).toHaveBeenCalledOnce();
});

test('may answer by itself', async () => {
  const fetch = vi.fn();
  const client = sampleClient('https://api.pinecone.io', { fetch });
  client.use({ onRequest: () => Response.json({ indexes: [{ name: 'cached' }] }) });
  expect((await client.GET('/indexes')).data).toEqual({ indexes: [{ name: 'cached' }] });
  expect(fetch).not.toHaveBeenCalled();
});

test('runs inwards on the request and outwards on the response', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const order: string[] = [];
  const named = (name: string) => ({
    onRequest: () => void order.push(`${name} out`),
    onResponse: () => void order.push(`${name} back`),
  });
  const client = sampleClient(server.url);
  client.use(named('a'), named('b'));
  await client.GET('/indexes', { middleware: [named('c')] });
  expect(order).toEqual(['a out', 'b out', 'c out', 'c back', 'b back', 'a back']);
});

describe('may put another answer in the place', () => {
  const other = { indexes: [{ name: 'other' }] };

  test('of the one that came', async () => {
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    const client = sampleClient(server.url);
    client.use({ onResponse: () => Response.json(other, { status: 201 }) });
    const { data, response } = await client.GET('/indexes');
    expect(data).toEqual(other);
    expect(response.status).toBe(201);
  });

  test.each([
    ['JSON', Response.json({ code: 7 }, { status: 418 }), { code: 7 }],
    ['text', new Response('teapot', { status: 418 }), 'teapot'],
  ])('of a success, with an error status and %s', async (_, answer, expected) => {
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    const client = sampleClient(server.url);
    client.use({ onResponse: () => answer });
    const { data, error, response } = await client.GET('/indexes');
    expect([data, error, response.status]).toEqual([undefined, expected, 418]);
  });

  test('without a body', async () => {
    const client = sampleClient('https://api.pinecone.io', { fetch: vi.fn() });
    client.use({ onRequest: () => new Response(null, { status: 204 }) });
    expect((await client.GET('/indexes')).data).toBeUndefined();
  });

  test('of a failure', async () => {
    const fetch = () => Promise.reject(new Error('no route'));
    const client = sampleClient('https://api.pinecone.io', { fetch, maxRetries: 0 });
    const onError = vi.fn(() => Response.json(other));
    client.use({ onError });
    expect((await client.GET('/indexes')).data).toEqual(other);
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ error: expect.objectContaining({ code: 'CONNECTION_FAILED' }) }),
    );
  });
});

test('may tell a failure by an error of its own', async () => {
  const fetch = () => Promise.reject(new Error('no route'));
  const client = sampleClient('https://api.pinecone.io', { fetch, maxRetries: 0 });
  const own = new Error('own');
  client.use({ onError: () => own });
  expect(await thrownBy(() => client.GET('/indexes'))).toBe(own);
});

test('may send another request by what it is told', async () => {
  await using server = await startFaultServer({
    script: [{ status: 404, json: { code: 5 } }, { json: { indexes: [] } }],
  });
  const client = sampleClient(server.url);
  client.use({
    onResponse: ({ request, response, options }) =>
      response.status === 404 ? options.fetch(new Request(request.url)) : undefined,
  });
  expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
  expect(server.report().map((seen) => seen.header('api-key'))).toEqual([KEY, KEY]);
});
