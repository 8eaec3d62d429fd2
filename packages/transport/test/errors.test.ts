import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  AbortError,
  ArgumentError,
  ConnectionError,
  isTransportError,
  RedirectError,
  ResponseError,
  TimeoutError,
  TransportError,
} from '../src/index.js';
import { startFaultServer } from '../src/testing/index.js';
import { fakeClock } from './helpers/fake-clock.js';
import { sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

const ALL = [
  new AbortError('x'),
  new ArgumentError('x'),
  new ConnectionError('x'),
  new RedirectError('x', { targetOrigin: 'https://x.io' }),
  new ResponseError('x', { code: 'NOT_JSON' }),
  new TimeoutError('x', { scope: 'attempt', limitMs: 1 }),
];

describe.each(ALL.map((error) => [error.name, error] as const))('%s', (name, error) => {
  test('is an error of this family with its own name and code', () => {
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toBeInstanceOf(Error);
    expect(error.constructor.name).toBe(name);
    expect(error.code).toMatch(/^[A-Z_]+$/);
    expect(isTransportError(error)).toBe(true);
  });

  test('prints what is known, and nothing that is not', () => {
    expect(inspect(error)).toContain(name);
    expect(inspect(error, { showHidden: true })).not.toContain('undefined');
    expect(Object.keys(error)).toEqual(expect.arrayContaining(['name', 'code', 'attempts']));
    expect(error.operation).toBeUndefined();
    expect('cause' in error).toBe(false);
  });
});

test('an error of another copy of the package is recognised', () => {
  const brand = Symbol.for('pinecone-versioned.transport-error');
  expect(isTransportError(Object.assign(new Error('x'), { [brand]: true }))).toBe(true);
});

test.each([new Error('x'), {}, null, undefined, 'x', () => {}])('%s is none', (value) => {
  expect(isTransportError(value)).toBe(false);
});

test('an error tells the whole story of its call', async () => {
  await using server = await startFaultServer({
    script: [
      { status: 503, headers: { 'retry-after': '1' } },
      { reset: 'before-headers' },
      {
        status: 502,
        body: '<html>',
        headers: { 'x-request-id': 'r3', 'content-type': 'text/html' },
      },
    ],
  });
  const clock = fakeClock();
  const options = { clock, timeout: 1e6, maxRetries: 2, random: () => 1 };
  const path = { index_name: 'private-name' };
  const client = sampleClient(server.url, options);
  const error = await thrownBy(() => client.GET('/indexes/{index_name}', { params: { path } }));
  expect(error).toBeInstanceOf(ResponseError);
  expect({ ...(error as ResponseError) }).toStrictEqual({
    name: 'ResponseError',
    code: 'NOT_JSON',
    operation: 'describe_index',
    method: 'GET',
    path: '/indexes/{index_name}',
    apiVersion: '2025-10',
    status: 502,
    requestId: 'r3',
    contentType: 'text/html',
    bodyStart: '<html>',
    attempts: [
      { status: 503, durationMs: 0, retryDelayMs: 1000 },
      { error: 'ConnectionError', durationMs: 0, retryDelayMs: 500 },
      { status: 502, durationMs: 0 },
    ],
    elapsedMs: 1500,
  });
  expect((error as Error).message).toBe(
    'GET /indexes/{index_name} was answered with status 502 and a body that is no usable JSON (text/html).',
  );
  expect(inspect(error)).not.toContain('private-name');
});
