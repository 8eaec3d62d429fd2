import type { FaultStep, Script } from '@pinecone-versioned/transport/testing';
import { successAnswer } from '../cases/success-answer.ts';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { TEST_KEY } from '../operations/every-operation.ts';
import { answered } from './documented-errors.ts';
import { controlBody } from './error-bodies.ts';
import { type Ending, type FaultCase, REQUEST_ID, type Repeats } from './fault-case.ts';
import { isHarmless } from './is-harmless.ts';
import { repeatsOf } from './repeats-of.ts';

const HTML: FaultStep = {
  headers: { 'content-type': 'text/html', 'x-pinecone-request-id': REQUEST_ID },
  body: '<html><h1>Bad gateway</h1></html>',
};
const JSON_BODY: FaultStep = { json: { some: 'answer', of: 'more than a few bytes' } };

/** Headers of a server that tells what it was sent. */
const QUOTING = {
  'x-pinecone-request-id': REQUEST_ID,
  'x-pinecone-request-lsn': TEST_KEY,
  'x-pinecone-received': `Api-Key: ${TEST_KEY}`,
  'x-echo': TEST_KEY,
};

/** Most that a client takes of a body in these cases, in bytes. */
const LIMIT = 5_000;

/** Answers that no contract has: foreign statuses and bodies, and connections that break off. */
export function brokenAnswers(operation: ContractOperation): FaultCase[] {
  const said = { code: 'ODD', message: 'Something else.' };
  return [
    ...[405, 408, 413, 418, 501, 502, 504, 599].map((status) =>
      answered(`undocumented ${status}`, status, controlBody(status, said)),
    ),
    answered('an error that is a text', 400, 'Just a text.'),
    answered('an error of an unknown shape', 400, { reason: ['none'] }),
    ...bodies(),
    ...connections(),
    ...unusableSuccesses(operation),
    ...interruptions(),
    ...recoveries(operation),
    ...echoes(operation),
  ];
}

function bodies(): FaultCase[] {
  // Decoded it is too long to be read in one piece.
  const details = ['compressed '.repeat(20_000)];
  const body = controlBody(503, { code: 'UNAVAILABLE', message: 'Compressed.', details });
  return [
    unusable('502 of a proxy in HTML', { ...HTML, status: 502 }, 'NOT_JSON'),
    unusable('404 of a proxy in HTML', { ...HTML, status: 404 }, 'NOT_JSON'),
    unusable('502 that is empty', { status: 502 }, 'EMPTY_BODY'),
    unusable('500 of null', { status: 500, json: null }, 'NOT_JSON'),
    unusable('503 that is truncated', { ...JSON_BODY, status: 503, truncate: 9 }, 'TRUNCATED_BODY'),
    {
      ...unusable(
        '503 that is truncated and asks to wait',
        { ...JSON_BODY, status: 503, headers: { 'retry-after': '7' }, truncate: 9 },
        'TRUNCATED_BODY',
      ),
      pauses: [7000, 7000],
      retryAfterMs: 7000,
    },
    unusable('400 that is truncated', { ...JSON_BODY, status: 400, truncate: 9 }, 'TRUNCATED_BODY'),
    {
      ...answered('503 in gzip', 503, body),
      script: [{ status: 503, json: body, gzip: true }],
    },
    tooLong('503 of a gzip bomb', { status: 503, body: ' '.repeat(LIMIT * 20), gzip: true }),
  ];
}

function connections(): FaultCase[] {
  const lost: Ending = { kind: 'failure', name: 'ConnectionError', code: 'CONNECTION_FAILED' };
  return [
    fault('a reset before the headers', [{ reset: 'before-headers' }], 'harmless', lost),
    { ...fault('nobody who listens', undefined, 'all', lost), requests: 0 },
    broken('a reset after the headers', { ...JSON_BODY, reset: 'after-headers' }),
    broken('a reset within the body', { ...JSON_BODY, reset: 'mid-body' }),
    broken('a truncated success', { ...JSON_BODY, truncate: 9 }),
    fault('a redirect', [{ status: 307, headers: { location: 'elsewhere' } }], 'none', {
      kind: 'failure',
      name: 'RedirectError',
      code: 'REDIRECTED',
      status: 307,
    }),
  ];
}

/** Successes without the JSON that is promised; there is none where the contract promises no body. */
function unusableSuccesses({ entry }: ContractOperation): FaultCase[] {
  const status = promisedJson(entry);
  if (status === undefined) return [];
  return [
    unusable('a success in HTML', { ...HTML, status }, 'NOT_JSON'),
    unusable('a success of another status in HTML', { ...HTML, status: 203 }, 'NOT_JSON'),
    unusable('a success that is empty', { status }, 'EMPTY_BODY'),
    tooLong('a success that is a gzip bomb', {
      status,
      body: `"${'a'.repeat(LIMIT * 20)}"`,
      gzip: true,
    }),
  ];
}

/** The status of a success that has a body. */
function promisedJson({ success }: ContractOperation['entry']): number | undefined {
  const [status] = Object.entries(success).find(([, mediaTypes]) => mediaTypes.length > 0) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** A success after failures that are worth another attempt. */
function recoveries(operation: ContractOperation): FaultCase[] {
  const { status, headers = {}, body = '' } = successAnswer(operation);
  const success: FaultStep = { status, headers, body };
  const said = { message: 'Once more.' };
  const throttled: FaultStep = { status: 429, json: said };
  const after = (name: string, steps: Script, pauses: readonly number[]): FaultCase => ({
    ...fault(`a success after ${name}`, [...steps, success], 'all', { kind: 'data' }),
    attempts: steps.length + 1,
    pauses,
  });
  return [
    after('one 429', [throttled], [500]),
    ...(isHarmless(operation)
      ? [
          after(
            'a 503 and a reset',
            [{ status: 503, json: said }, { reset: 'before-headers' }],
            [250, 500],
          ),
        ]
      : []),
  ];
}

/** Servers and proxies that quote the key; without a credential there is none to quote. */
function echoes({ credentials, entry }: ContractOperation): FaultCase[] {
  if (credentials.length === 0) return [];
  const headers = { 'content-type': `text/plain; sent=${TEST_KEY}` };
  const text = { headers, body: `You sent ${TEST_KEY}.` };
  const status = promisedJson(entry);
  const body = (key: string) =>
    controlBody(403, { code: 'FORBIDDEN', message: `You sent ${key}.`, details: [{ key }] });
  const blanked = body('[redacted]');
  return [
    {
      ...answered('a 403 that quotes the key', 403, blanked),
      script: [{ status: 403, json: body(TEST_KEY), headers: QUOTING }],
    },
    unusable('a 502 that quotes the key in a text', { ...text, status: 502 }, 'NOT_JSON'),
    ...(status === undefined
      ? []
      : [unusable('a success that quotes the key in a text', { ...text, status }, 'NOT_JSON')]),
  ];
}

function interruptions(): FaultCase[] {
  const passed: Ending = { kind: 'failure', name: 'TimeoutError', code: 'TIMEOUT' };
  const aborted: Ending = { kind: 'failure', name: 'AbortError', code: 'ABORTED' };
  const silent: Script = [{ delayMs: Number.POSITIVE_INFINITY }];
  const busy = answered('an abort in the pause', 429, { message: 'Slow down.' });
  return [
    {
      ...fault('headers that never come', silent, 'harmless', passed),
      interruption: 'limit before headers',
    },
    {
      ...fault(
        'a body that never comes',
        [{ ...JSON_BODY, bodyDelayMs: Number.POSITIVE_INFINITY }],
        'harmless',
        passed,
      ),
      interruption: 'limit before body',
    },
    {
      ...fault('an abort beforehand', silent, 'none', aborted),
      interruption: 'abort before sending',
      requests: 0,
    },
    {
      ...fault('an abort before the headers', silent, 'none', aborted),
      interruption: 'abort before headers',
    },
    { ...busy, repeats: 'none', ending: aborted, interruption: 'abort in the pause' },
  ];
}

function unusable(name: string, step: FaultStep, code: string): FaultCase {
  const { status = 200 } = step;
  const repeats = code === 'TRUNCATED_BODY' ? 'harmless' : repeatsOf(status);
  return fault(name, [step], repeats, { kind: 'failure', name: 'ResponseError', code, status });
}

function broken(name: string, step: FaultStep): FaultCase {
  return unusable(name, step, 'TRUNCATED_BODY');
}

function tooLong(name: string, step: FaultStep): FaultCase {
  const options = { maxResponseBytes: LIMIT };
  return { ...unusable(name, step, 'BODY_TOO_LARGE'), repeats: 'none', options };
}

function fault(
  name: string,
  script: Script | undefined,
  repeats: Repeats,
  ending: Ending,
): FaultCase {
  return { name, script, repeats, ending };
}
