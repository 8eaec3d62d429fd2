import { ArgumentError, type FailureName, TransportError } from '@pinecone-versioned/transport';
import { describe, expect, test } from 'vitest';
import { errorFromFailure, failureOf } from '../../src/errors/error-from-failure.js';
import {
  BasePineconeError,
  PineconeNotFoundError,
  PineconeQuotaExceededError,
} from '../../src/errors/index.js';
import { thrownByCall } from './helpers/thrown-by-call.js';

const CAUSE = new Error('root');

const CONTEXT = {
  operation: 'describe_index',
  method: 'GET',
  path: '/indexes/{index_name}',
  apiVersion: '2025-10',
  attempts: [{ error: 'ConnectionError', durationMs: 4 }],
  elapsedMs: 4,
  cause: CAUSE,
};

const { cause: _, ...FACTS } = CONTEXT;

test.each<[FailureName, object, object]>([
  ['AbortError', { code: 'ABORTED' }, { name: 'PineconeAbortError', code: 'ABORTED' }],
  [
    'ConnectionError',
    { code: 'CONNECTION_FAILED' },
    { name: 'PineconeConnectionError', code: 'CONNECTION_FAILED' },
  ],
  [
    'RedirectError',
    { code: 'REDIRECTED', status: 302, targetOrigin: 'https://x.io' },
    {
      name: 'PineconeRedirectError',
      code: 'REDIRECTED',
      status: 302,
      targetOrigin: 'https://x.io',
    },
  ],
  [
    'TimeoutError',
    { code: 'TIMEOUT', scope: 'total', limitMs: 50 },
    { name: 'PineconeTimeoutError', code: 'TIMEOUT', scope: 'total', limitMs: 50 },
  ],
  [
    'ResponseError',
    { code: 'NOT_JSON', status: 200, requestId: 'r', bodyStart: '<' },
    {
      name: 'PineconeResponseParseError',
      code: 'NOT_JSON',
      status: 200,
      requestId: 'r',
      body: '<',
    },
  ],
  [
    'ResponseError',
    { code: 'TRUNCATED_BODY', status: 503, retryAfterMs: 9 },
    { name: 'PineconeUnavailableError', code: 'TRUNCATED_BODY', status: 503, retryAfterMs: 9 },
  ],
])('%s becomes an error with all its facts: %j', (name, facts, expected) => {
  const error = failureOf(name, 'm', { code: '', ...CONTEXT, ...facts });
  expect(error).toBeInstanceOf(BasePineconeError);
  expect({ ...error }).toStrictEqual({ ...FACTS, ...expected });
  expect(error.message).toBe('m');
  expect(error.cause).toBe(CAUSE);
});

test('what the transport refuses to send is a wrong argument', () => {
  const error = errorFromFailure(new ArgumentError('m', { cause: CAUSE })) as Error;
  expect({ ...error }).toStrictEqual({
    name: 'PineconeArgumentError',
    code: 'INVALID_ARGUMENT',
    attempts: [],
  });
  expect(error.message).toBe('m');
  expect(error.cause).toBe(CAUSE);
});

test('a failure without a cause gets none', () => {
  expect('cause' in (errorFromFailure(new ArgumentError('m')) as object)).toBe(false);
});

test('a failure of another copy of the transport is converted as well', () => {
  const brand = Symbol.for('pinecone-versioned.transport-error');
  const foreign = Object.assign(new Error('m'), { name: 'ArgumentError' });
  Object.defineProperty(foreign, brand, { value: true });
  expect(foreign).not.toBeInstanceOf(TransportError);
  expect(errorFromFailure(foreign)).toMatchObject({ name: 'PineconeArgumentError', message: 'm' });
});

test.each([new Error('x'), new PineconeNotFoundError('x'), null, 'x', 7])(
  'anything else comes back as it is: %s',
  (failure) => {
    expect(errorFromFailure(failure)).toBe(failure);
  },
);

describe('an answer of a real server', () => {
  test('HTML from a proxy keeps the meaning of its status', async () => {
    const html = '<html><h1>503 Service Unavailable</h1></html>';
    const headers = { 'content-type': 'text/html', 'x-request-id': 'r3', 'retry-after': '2' };
    const error = await thrownByCall({ status: 503, body: html, headers });
    expect(error).toMatchObject({
      name: 'PineconeUnavailableError',
      message:
        'GET /indexes/{index_name} was answered with status 503 and a body that is no usable JSON (text/html).',
      status: 503,
      code: 'NOT_JSON',
      requestId: 'r3',
      retryAfterMs: 2000,
      body: html,
      headers: { 'content-type': 'text/html' },
    });
  });

  test('plain text is the message', async () => {
    const headers = { 'content-type': 'text/plain' };
    const error = await thrownByCall({ status: 503, body: 'no healthy upstream\n', headers });
    expect(error).toMatchObject({
      name: 'PineconeUnavailableError',
      message: 'no healthy upstream',
    });
  });

  test('a monthly quota is known from text as well', async () => {
    const headers = { 'content-type': 'text/html' };
    const error = await thrownByCall({ status: 429, body: '<p>Monthly limit reached.', headers });
    expect(error).toBeInstanceOf(PineconeQuotaExceededError);
  });

  test('an empty 404 is not found', async () => {
    const error = await thrownByCall({ status: 404 });
    expect(error).toMatchObject({ name: 'PineconeNotFoundError', code: 'EMPTY_BODY' });
    expect((error as Error).message).toContain('status 404 and an empty body');
  });

  test('an error body that breaks off', async () => {
    const error = await thrownByCall({ status: 500, json: { a: 'b'.repeat(99) }, truncate: 9 });
    expect(error).toMatchObject({ name: 'PineconeInternalServerError', code: 'TRUNCATED_BODY' });
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  test('a success that is not JSON is a parse error, no connection error', async () => {
    const headers = { 'content-type': 'text/html' };
    const error = await thrownByCall({ body: '<p>', headers });
    expect(error).toMatchObject({ name: 'PineconeResponseParseError', status: 200, body: '<p>' });
  });

  test('a redirect', async () => {
    const error = await thrownByCall({ status: 302, headers: { location: 'https://x.io/y' } });
    expect(error).toMatchObject({ name: 'PineconeRedirectError', targetOrigin: 'https://x.io' });
  });

  test('a reset connection', async () => {
    const error = await thrownByCall({ reset: 'before-headers' });
    expect(error).toMatchObject({ name: 'PineconeConnectionError', operation: 'describe_index' });
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  test('a silent server', async () => {
    const error = await thrownByCall({ delayMs: Number.POSITIVE_INFINITY }, { timeout: 20 });
    expect(error).toMatchObject({ name: 'PineconeTimeoutError', scope: 'attempt', limitMs: 20 });
  });

  test('an abort keeps the reason', async () => {
    const reason = { why: 'user left' };
    const error = await thrownByCall({ json: {} }, { signal: AbortSignal.abort(reason) });
    expect(error).toMatchObject({ name: 'PineconeAbortError' });
    expect((error as Error).cause).toBe(reason);
  });

  test('the shape of the control plane', async () => {
    const json = { status: 404, error: { code: 'NOT_FOUND', message: 'No index movies.' } };
    const headers = { 'x-pinecone-request-id': 'r4' };
    const error = await thrownByCall({ status: 404, json, headers });
    expect(error).toMatchObject({
      name: 'PineconeNotFoundError',
      message: 'No index movies.',
      code: 'NOT_FOUND',
      requestId: 'r4',
      body: json,
    });
  });
});
