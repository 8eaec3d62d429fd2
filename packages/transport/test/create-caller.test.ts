import { describe, expect, test } from 'vitest';
import { findOperation } from '../src/find-operation.js';
import {
  ArgumentError,
  type CallInit,
  createCaller,
  type FailureOf,
  getResponseInfo,
  type HttpMethod,
  serializeMultipart,
  serializeNdjson,
} from '../src/index.js';
import { startFaultServer } from '../src/testing/index.js';
import { sampleApi } from './helpers/sample-api.js';
import { KEY } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

class OwnError extends Error {
  readonly facts: object;
  readonly code: string;

  constructor(message: string, facts: { readonly code: string }) {
    super(message);
    this.facts = facts;
    this.code = facts.code;
  }
}

const failureOf: FailureOf = (name, message, facts) =>
  new OwnError(`${name}: ${message}`, { ...facts });

function callerAt(baseUrl: string, headers: Readonly<Record<string, string>> = {}) {
  const bodies = {
    'application/x-ndjson': serializeNdjson,
    'multipart/form-data': serializeMultipart,
  };
  const options = { apiKey: KEY, baseUrl, headers: { 'X-Team': 'a', ...headers }, maxRetries: 1 };
  const send = createCaller(sampleApi, options, { bodies, failureOf });
  return (method: HttpMethod, path: string, init?: CallInit) =>
    send(findOperation(sampleApi, method, path), init);
}

test('fills the path and the query, and reads the answer', async () => {
  await using server = await startFaultServer({ script: [{ json: { name: 'x' } }] });
  const { data, error, response } = await callerAt(server.url)('GET', '/indexes/{index_name}', {
    params: { path: { index_name: 'a/b' }, query: { limit: 2, ids: ['x', 'y'] } },
    headers: { 'X-Team': 'b' },
  });
  expect(data).toEqual({ name: 'x' });
  expect(error).toBeUndefined();
  expect(getResponseInfo(response)).toMatchObject({ operation: 'describe_index', status: 200 });
  const [seen] = server.report();
  expect(seen?.url).toBe('/indexes/a%2Fb?limit=2&ids=x&ids=y');
  expect(seen?.header('x-team')).toBe('b');
  expect(seen?.header('api-key')).toBe(KEY);
  expect(seen?.header('content-type')).toBeUndefined();
});

describe('a body', () => {
  test.each([
    ['POST', '/indexes', { name: 'x' }, 'application/json', '{"name":"x"}'],
    [
      'POST',
      '/records/namespaces/{namespace}/upsert',
      [{ _id: '1' }, { _id: '2' }],
      'application/x-ndjson',
      '{"_id":"1"}\n{"_id":"2"}\n',
    ],
  ] as const)(
    'of %s %s is sent as its media type demands',
    async (method, path, body, type, text) => {
      await using server = await startFaultServer({ script: [{ status: 201, json: {} }] });
      const params = path.includes('{') ? { path: { namespace: 'n' } } : {};
      await callerAt(server.url)(method, path, { params, body });
      const [seen] = server.report();
      expect(seen?.header('content-type')).toBe(type);
      expect(seen?.text).toBe(text);
    },
  );

  test('of a form names its boundary, also when it is sent again', async () => {
    await using server = await startFaultServer({
      script: [{ status: 429, headers: { 'retry-after-ms': '1' } }, { json: {} }],
    });
    await callerAt(server.url)('POST', '/files/{assistant_name}', {
      params: { path: { assistant_name: 'a' } },
      body: { file: new Blob(['abc']) },
    });
    const seen = server.report();
    expect(seen).toHaveLength(2);
    for (const request of seen) {
      const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(
        request.header('content-type') ?? '',
      )?.[1];
      expect(boundary).toBeDefined();
      expect(request.text).toContain(`--${boundary}`);
      expect(request.text).toContain('abc');
    }
  });
});

test('a Content-Type of the client says nothing of a body, which has its own', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const call = callerAt(server.url, { 'Content-Type': 'text/plain' });
  await call('GET', '/indexes');
  await call('POST', '/indexes', { body: { name: 'x' } });
  const params = { path: { assistant_name: 'a' } };
  await call('POST', '/files/{assistant_name}', { params, body: { file: new Blob(['abc']) } });
  expect(server.report().map((seen) => seen.header('content-type'))).toEqual([
    'text/plain',
    'application/json',
    expect.stringMatching(/^multipart\/form-data; boundary=/),
  ]);
});

test('an answer with an error status is no failure', async () => {
  const json = { error: { code: 'NOT_FOUND' } };
  await using server = await startFaultServer({ script: [{ status: 404, json }] });
  const { data, error, response } = await callerAt(server.url)('GET', '/indexes');
  expect([data, error, response.status]).toEqual([undefined, json, 404]);
  expect(await response.json()).toEqual(json);
});

test('a success without a body has no data', async () => {
  await using server = await startFaultServer({ script: [{ status: 202 }] });
  const params = { path: { index_name: 'a' } };
  const { data } = await callerAt(server.url)('DELETE', '/indexes/{index_name}', { params });
  expect(data).toBeUndefined();
});

test('failures are told by whoever asked for the caller', async () => {
  await using server = await startFaultServer({ script: [{ body: '<p>' }] });
  const error = await thrownBy(() => callerAt(server.url)('GET', '/indexes'));
  expect(error).toBeInstanceOf(OwnError);
  expect((error as OwnError).message).toMatch(/^ResponseError: GET \/indexes was answered with/);
  expect((error as OwnError).facts).toMatchObject({
    code: 'NOT_JSON',
    status: 200,
    bodyStart: '<p>',
    attempts: [{ status: 200 }],
  });
});

test('a lost connection is tried again, whatever its error is called', async () => {
  await using server = await startFaultServer({
    script: [{ reset: 'before-headers' }, { json: {} }],
  });
  const { response } = await callerAt(server.url)('GET', '/indexes');
  expect(getResponseInfo(response)?.attempts).toMatchObject([
    { error: 'ConnectionError' },
    { status: 200 },
  ]);
});

test.each<[string, string, object]>([
  ['an unknown operation', '/nowhere', {}],
  ['an option that nothing reads', '/indexes', { parseAs: 'text' }],
  ['middleware', '/indexes', { middleware: [] }],
  ['a body where none is taken', '/indexes', { body: {} }],
  ['a missing path value', '/indexes/{index_name}', {}],
  ['a signal that is none', '/indexes', { signal: 1 }],
])('%s is refused before anything is sent', async (_, path, init) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const error = await thrownBy(() => callerAt(server.url)('GET', path, init as CallInit));
  expect(error).toBeInstanceOf(ArgumentError);
  expect(server.report()).toEqual([]);
});
