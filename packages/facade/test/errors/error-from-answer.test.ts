import { describe, expect, test } from 'vitest';
import { errorFromAnswer } from '../../src/errors/error-from-answer.js';
import {
  PineconeBadRequestError,
  PineconeQuotaExceededError,
  PineconeRateLimitError,
  PineconeUnmappedHttpError,
} from '../../src/errors/index.js';
import { errorOfBody } from './helpers/error-of-body.js';
import { sampleInfo } from './helpers/sample-info.js';

const NAMES = {
  400: 'PineconeBadRequestError',
  401: 'PineconeAuthorizationError',
  402: 'PineconePaymentRequiredError',
  403: 'PineconeForbiddenError',
  404: 'PineconeNotFoundError',
  405: 'PineconeMethodNotAllowedError',
  409: 'PineconeConflictError',
  412: 'PineconeFailedPreconditionError',
  422: 'PineconeUnprocessableEntityError',
  429: 'PineconeRateLimitError',
  500: 'PineconeInternalServerError',
  501: 'PineconeNotImplementedError',
  503: 'PineconeUnavailableError',
} as const;

const ERROR_STATUSES = Array.from({ length: 200 }, (_, index) => 400 + index);

function nameOf(status: number): string {
  return NAMES[status as keyof typeof NAMES] ?? 'PineconeUnmappedHttpError';
}

const DETAILS = [{ typeUrl: 'type.googleapis.com/google.rpc.ErrorInfo', value: 'AA==' }];

const SHAPES: Record<string, (status: number) => object> = {
  control: (status) => ({
    status,
    error: { code: 'SOME_CODE', message: 'Too bad.', details: DETAILS },
  }),
  data: () => ({ code: 'SOME_CODE', message: 'Too bad.', details: DETAILS }),
};

describe.each(Object.entries(SHAPES))('a body of the %s plane', (_, bodyOf) => {
  test.each(ERROR_STATUSES)('with status %i', (status) => {
    const body = bodyOf(status);
    const error = errorOfBody(status, body);
    expect(error.name).toBe(nameOf(status));
    expect(error.constructor.name).toBe(nameOf(status));
    expect(error).toMatchObject({ status, code: 'SOME_CODE', message: 'Too bad.' });
    expect(error.details).toEqual(DETAILS);
    expect(error.body).toBe(body);
  });
});

test('a numeric code of the data plane stays a number', () => {
  expect(errorOfBody(400, { code: 3, message: 'x', details: [] })).toMatchObject({
    code: 3,
    details: [],
  });
});

test('tells all that is known about the call, and nothing that is not', () => {
  const headers = { 'retry-after': '2', 'X-Pinecone-Request-Id': 'r9', 'x-other': 'x' };
  const response = new Response(null, { status: 429, headers });
  const attempts = [
    { status: 503, durationMs: 5, retryDelayMs: 100 },
    { status: 429, durationMs: 5 },
  ];
  const info = sampleInfo({
    status: 429,
    requestId: 'r9',
    attempts,
    elapsedMs: 110,
    retryAfterMs: 2000,
    lsn: '7',
  });
  const body = { code: 8, message: 'Slow down.' };
  const error = errorFromAnswer({ error: body, response }, info);
  expect(error).toBeInstanceOf(PineconeRateLimitError);
  expect(error.message).toBe('Slow down.');
  expect({ ...error }).toStrictEqual({
    name: 'PineconeRateLimitError',
    status: 429,
    code: 8,
    requestId: 'r9',
    apiVersion: '2025-10',
    operation: 'describe_index',
    method: 'GET',
    path: '/indexes/{index_name}',
    attempts,
    retryAfterMs: 2000,
    elapsedMs: 110,
    headers: { 'retry-after': '2', 'x-pinecone-request-id': 'r9' },
    body,
  });
});

test('a response that no client returned still makes an error of its status', () => {
  const error = errorFromAnswer(
    { error: { a: 1 }, response: new Response(null, { status: 409 }) },
    undefined,
  );
  expect({ ...error }).toStrictEqual({
    name: 'PineconeConflictError',
    status: 409,
    attempts: [],
    headers: {},
    body: { a: 1 },
  });
  expect(error.message).toBe('The call was answered with status 409: {"a":1}');
});

describe('status 429', () => {
  const MONTHLY = { code: 8, message: 'You reached the read unit limit of this month.' };

  test('about a month, without a time to come back, is a quota', () => {
    const error = errorOfBody(429, MONTHLY);
    expect(error).toBeInstanceOf(PineconeQuotaExceededError);
    expect(error).toBeInstanceOf(PineconeUnmappedHttpError);
  });

  test('with the code of a quota is one', () => {
    const body = { status: 429, error: { code: 'QUOTA_EXCEEDED', message: '7 of 5 pods.' } };
    expect(errorOfBody(429, body).name).toBe('PineconeQuotaExceededError');
  });

  test('with a time to come back is a rate limit, whatever it speaks of', () => {
    expect(errorOfBody(429, MONTHLY, { retryAfterMs: 0 }).name).toBe('PineconeRateLimitError');
  });

  test.each(['Too many requests.', 'Unmonthed.'])('saying %j is a rate limit', (message) => {
    expect(errorOfBody(429, { message }).name).toBe('PineconeRateLimitError');
  });

  test('only 429 is a quota: 403 with the same words is forbidden', () => {
    const error = errorOfBody(403, MONTHLY);
    expect(error.name).toBe('PineconeForbiddenError');
    expect(error).toBeInstanceOf(PineconeBadRequestError);
  });
});
