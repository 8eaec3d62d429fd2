import type { FaultStep } from '@pinecone-versioned/transport/testing';
import { controlBody, saidBy } from './error-bodies.ts';
import { type FaultCase, REQUEST_ID } from './fault-case.ts';
import { VIRTUAL_START } from './virtual-clock.ts';

/** Pauses of a throttled caller whom the server does not tell how long to wait, in milliseconds. */
export const THROTTLED_PAUSES = [500, 1000];

/** Each form in which a 429 asks to wait, and those that do not count. */
export function throttledErrors(): FaultCase[] {
  const date = (ms: number) => new Date(VIRTUAL_START + ms).toUTCString();
  return [
    throttled('without Retry-After', {}, { pauses: THROTTLED_PAUSES }),
    throttled('with seconds', { 'retry-after': '7' }, { pauses: [7000, 7000], retryAfterMs: 7000 }),
    throttled(
      'with part of a second',
      { 'retry-after': '1.5' },
      { pauses: [1500, 1500], retryAfterMs: 1500 },
    ),
    throttled('with zero', { 'retry-after': '0' }, { pauses: [0, 0], retryAfterMs: 0 }),
    throttled('with a date', { 'retry-after': date(9000) }, { pauses: [9000, 0], retryAfterMs: 0 }),
    throttled(
      'with a date that is over',
      { 'retry-after': date(-9000) },
      { pauses: [0, 0], retryAfterMs: 0 },
    ),
    throttled(
      'with milliseconds',
      { 'retry-after-ms': '150' },
      { pauses: [150, 150], retryAfterMs: 150 },
    ),
    throttled(
      'with milliseconds and seconds',
      { 'retry-after-ms': '150', 'retry-after': '7' },
      { pauses: [150, 150], retryAfterMs: 150 },
    ),
    throttled(
      'with the longest wait',
      { 'retry-after': '60' },
      { pauses: [60_000, 60_000], retryAfterMs: 60_000 },
    ),
    throttled(
      'with more than the longest wait',
      { 'retry-after': '61' },
      { repeats: 'none', retryAfterMs: 61_000 },
    ),
    throttled(
      'with an absurd wait',
      { 'retry-after': '99999999999' },
      { repeats: 'none', retryAfterMs: 99_999_999_999_000 },
    ),
    ...['soon', '-5', '1e3', '2031-02-03', ''].map((text) =>
      throttled(`with "${text}"`, { 'retry-after': text }, { pauses: THROTTLED_PAUSES }),
    ),
    { ...throttled('for the month', {}, { repeats: 'none' }, 'Monthly limit reached.') },
    throttled(
      'for the month, with an end to it',
      { 'retry-after': '7' },
      { pauses: [7000, 7000], retryAfterMs: 7000 },
      'Over the limit of this month.',
    ),
    unavailable(),
    outOfTime(),
  ];
}

function throttled(
  name: string,
  headers: Readonly<Record<string, string>>,
  expected: Partial<FaultCase>,
  message = 'Too many requests.',
): FaultCase {
  const body = controlBody(429, { code: 'RESOURCE_EXHAUSTED', message });
  return {
    name: `429 ${name}`,
    script: [step(429, headers, body)],
    repeats: 'all',
    ending: { kind: 'answer', status: 429, body, said: saidBy(body) },
    ...expected,
  };
}

/** A server that is down may say when it will be back, too. */
function unavailable(): FaultCase {
  const body = controlBody(503, { code: 'UNAVAILABLE', message: 'Down.' });
  return {
    name: '503 with seconds',
    script: [step(503, { 'retry-after': '3' }, body)],
    repeats: 'harmless',
    pauses: [3000, 3000],
    retryAfterMs: 3000,
    ending: { kind: 'answer', status: 503, body, said: saidBy(body) },
  };
}

/** No pause begins that would end after the whole call's limit. */
function outOfTime(): FaultCase {
  const name = 'and no time for a second pause';
  const expected = {
    pauses: [7000],
    retryAfterMs: 7000,
    options: { totalTimeout: 14_000 },
  };
  return throttled(name, { 'retry-after': '7' }, expected);
}

function step(status: number, headers: FaultStep['headers'], json: unknown): FaultStep {
  return { status, json, headers: { 'x-pinecone-request-id': REQUEST_ID, ...headers } };
}
