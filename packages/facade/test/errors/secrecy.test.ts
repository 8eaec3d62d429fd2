import { inspect } from 'node:util';
import type { FaultStep } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { errorFromAnswer } from '../../src/errors/error-from-answer.js';
import type { BasePineconeError } from '../../src/errors/index.js';
import { sampleInfo } from './helpers/sample-info.js';
import { KEY, thrownByCall } from './helpers/thrown-by-call.js';

/** All that any way of printing an error shows. */
function printed(error: unknown): string {
  const all = inspect(error, { depth: null, showHidden: true, getters: true });
  return [all, JSON.stringify(error), String(error)].join('\n');
}

test('the way of printing of this file finds what is hidden', () => {
  expect(printed(Object.defineProperty({}, 'hidden', { value: KEY }))).toContain(KEY);
  expect(printed(new Error('x', { cause: new Error(KEY) }))).toContain(KEY);
});

const echoes = (status: number): Record<string, FaultStep> => ({
  'a message': { status, json: { status, error: { code: 'X', message: `Bad key ${KEY}` } } },
  'an unknown shape': { status, json: { headers: { 'api-key': KEY } } },
  HTML: { status, headers: { 'content-type': 'text/html' }, body: `<p>${KEY}` },
  'plain text': { status, headers: { 'content-type': 'text/plain' }, body: KEY },
  'a body that breaks off': { status, body: KEY.repeat(9), truncate: 100 },
  headers: {
    status,
    json: { message: 'x' },
    headers: {
      'api-key': KEY,
      authorization: `Bearer ${KEY}`,
      'content-type': `application/json; ${KEY}`,
      server: KEY,
      'set-cookie': `key=${KEY}`,
      warning: `299 - "${KEY}"`,
      'x-pinecone-api-key': KEY,
      'x-pinecone-request-id': KEY,
      'x-pinecone-other': `a ${KEY} b ${KEY}`,
      'x-other': KEY,
    },
  },
});

describe.each([400, 401, 429, 502])('a server that answers %i and echoes the key in', (status) => {
  test.each(Object.entries(echoes(status)))('%s', async (_, step) => {
    const error = await thrownByCall(step);
    expect(error).toMatchObject({ status });
    expect(printed(error)).not.toContain(KEY);
    expect(printed((error as Error).cause)).not.toContain(KEY);
  });
});

test.each<[string, FaultStep]>([
  ['a redirect', { status: 302, headers: { location: `https://x.io/${KEY}` } }],
  ['a success that is not JSON', { body: KEY }],
])('%s', async (_, step) => {
  expect(printed(await thrownByCall(step))).not.toContain(KEY);
});

test('a fetch that quotes the key', async () => {
  const fetch = async () => Promise.reject(new TypeError(`cannot send ${KEY}`));
  const error = await thrownByCall({}, { fetch });
  expect(error).toMatchObject({ name: 'PineconeConnectionError' });
  expect(printed(error)).not.toContain(KEY);
});

test('only headers that are known to be harmless are kept, the key blanked out of them', () => {
  const headers = {
    'content-type': 'application/json',
    server: 'envoy',
    'retry-after-ms': '5',
    'x-request-id': 'a',
    'x-pinecone-request-id': 'b',
    'x-pinecone-request-lsn': '7',
    'x-pinecone-api-version': '2025-10',
    'x-pinecone-api-key': 'secret',
    'x-pinecone-auth-token': 'secret',
    'x-pinecone-note': `key ${KEY}!`,
    'api-key': 'secret',
    authorization: 'secret',
    'proxy-authorization': 'secret',
    'set-cookie': 'secret',
    'www-authenticate': 'secret',
    location: 'https://x.io/secret',
  };
  const response = new Response(null, { status: 400, headers });
  const error: BasePineconeError = errorFromAnswer({ error: { a: 1 }, response }, sampleInfo());
  expect(error.headers).toEqual({
    'content-type': 'application/json',
    server: 'envoy',
    'retry-after-ms': '5',
    'x-request-id': 'a',
    'x-pinecone-request-id': 'b',
    'x-pinecone-request-lsn': '7',
    'x-pinecone-api-version': '2025-10',
    'x-pinecone-note': 'key [redacted]!',
  });
});
