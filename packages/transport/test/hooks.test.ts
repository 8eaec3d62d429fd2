import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startFaultServer } from '../src/testing/index.js';
import { fakeClock } from './helpers/fake-clock.js';
import { KEY, sampleClient } from './helpers/sample-client.js';

const SCRIPT = [
  { status: 503, headers: { 'retry-after': '2', 'x-pinecone-request-id': 'r1' } },
  { reset: 'before-headers' as const },
  { json: { indexes: [] } },
];

test('hooks run in order, once an attempt, with its number', async () => {
  await using server = await startFaultServer({ script: SCRIPT });
  const told: [name: string, event: object][] = [];
  const client = sampleClient(server.url, {
    clock: fakeClock(),
    timeout: 1e6,
    random: () => 1,
    onRequest: (event) => told.push(['request', event]),
    onResponse: (event) => told.push(['response', event]),
    onRetry: (event) => told.push(['retry', event]),
  });
  await client.GET('/indexes', { params: { query: { limit: 3 } } });
  const common = {
    operation: 'list_indexes',
    method: 'GET',
    url: `${server.url}/indexes?limit=3`,
    apiVersion: '2025-10',
  };
  expect(told).toMatchObject([
    ['request', { ...common, attempt: 1 }],
    ['response', { ...common, attempt: 1, status: 503, durationMs: 0 }],
    ['retry', { ...common, attempt: 1, status: 503, error: undefined, delayMs: 2000 }],
    ['request', { ...common, attempt: 2 }],
    ['retry', { ...common, attempt: 2, status: undefined, error: 'ConnectionError', delayMs: 500 }],
    ['request', { ...common, attempt: 3 }],
    ['response', { ...common, attempt: 3, status: 200 }],
  ]);
});

test('headers are shown by an allow-list of names', async () => {
  await using server = await startFaultServer({
    script: [
      {
        json: {},
        headers: { 'x-pinecone-request-id': 'r1', 'x-internal': 'i', 'set-cookie': 'c=1' },
      },
    ],
  });
  const onRequest = vi.fn();
  const onResponse = vi.fn();
  const headers = { 'x-customer': 'acme', 'X-Pinecone-Trace': 't' };
  await sampleClient(server.url, { onRequest, onResponse, headers }).GET('/indexes');
  expect(onRequest.mock.calls[0]?.[0].headers).toMatchObject({
    'api-key': '[redacted]',
    'x-customer': '[redacted]',
    'x-pinecone-trace': 't',
    'x-pinecone-api-version': '2025-10',
    'user-agent': expect.stringContaining('pinecone-versioned'),
  });
  expect(onResponse.mock.calls[0]?.[0].headers).toMatchObject({
    'content-type': 'application/json',
    'x-pinecone-request-id': 'r1',
    'x-internal': '[redacted]',
    'set-cookie': '[redacted]',
  });
});

describe('an observer that fails costs nothing:', () => {
  const fail = () => {
    throw new Error('broken hook');
  };
  const reject = async () => fail();

  test.each([
    ['throws', fail],
    ['rejects', reject],
  ])('hooks that %s', async (_, hook) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    await using server = await startFaultServer({ script: SCRIPT });
    const warn = vi.fn();
    const client = sampleClient(server.url, {
      clock: fakeClock(),
      timeout: 1e6,
      onRequest: hook,
      onResponse: hook,
      onRetry: hook,
      logger: { debug: () => {}, warn },
    });
    expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledTimes(7);
    expect(warn).toHaveBeenCalledWith('onRetry threw.', new Error('broken hook'));
  });

  test.each([
    ['throws', fail],
    ['rejects', reject],
  ])('a logger that %s', async (_, log) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    const client = sampleClient(server.url, { logger: { debug: log, warn: log }, onRequest: fail });
    expect((await client.GET('/indexes')).data).toEqual({ indexes: [] });
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test('hooks cannot change what is sent or returned', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const spoil = (event: { headers: object; url: string }) => {
    Object.assign(event.headers, { 'x-added': 'yes' });
    Object.assign(event, { url: 'https://evil.com' });
  };
  const client = sampleClient(server.url, { onRequest: spoil, onResponse: spoil });
  const { response } = await client.GET('/indexes');
  expect(server.report()[0]?.header('x-added')).toBeUndefined();
  expect(response.headers.get('x-added')).toBeNull();
});

test('the logger gets a line an attempt, without values of the path', async () => {
  await using server = await startFaultServer({
    script: [{ reset: 'before-headers' }, { json: { name: 'x' } }],
  });
  const debug = vi.fn();
  const logger = { debug, warn: vi.fn() };
  const client = sampleClient(server.url, { logger, clock: fakeClock(), timeout: 1e6 });
  await client.GET('/indexes/{index_name}', { params: { path: { index_name: 'private' } } });
  expect(debug.mock.calls.map(([line]) => line)).toEqual([
    'GET /indexes/{index_name} attempt 1: ConnectionError after 0 ms',
    'GET /indexes/{index_name} attempt 2: status 200 after 0 ms',
  ]);
  expect(JSON.stringify(debug.mock.calls)).not.toContain(KEY);
});
