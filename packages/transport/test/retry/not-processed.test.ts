import { expect, test } from 'vitest';
import { isProvablyNotProcessed } from '../../src/retry/not-processed.js';

const systemError = (code: string, syscall?: string) =>
  Object.assign(new Error(code), { code, ...(syscall ? { syscall } : {}) });
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });

test.each([
  ['refused', fetchFailed(systemError('ECONNREFUSED', 'connect'))],
  ['refused, without a system call', fetchFailed(systemError('ECONNREFUSED'))],
  ['not resolved', fetchFailed(systemError('ENOTFOUND', 'getaddrinfo'))],
  ['not resolved for now', fetchFailed(systemError('EAI_AGAIN', 'getaddrinfo'))],
  ['no route while connecting', fetchFailed(systemError('EHOSTUNREACH', 'connect'))],
  ['timed out while connecting', fetchFailed(systemError('ETIMEDOUT', 'connect'))],
  [
    'timed out while connecting, as undici says it',
    fetchFailed(systemError('UND_ERR_CONNECT_TIMEOUT')),
  ],
  [
    'every address refused',
    fetchFailed(
      new AggregateError([
        systemError('ECONNREFUSED', 'connect'),
        systemError('ENETUNREACH', 'connect'),
      ]),
    ),
  ],
  ['deep down', fetchFailed(fetchFailed(fetchFailed(systemError('ECONNREFUSED'))))],
])('proves it: %s', (_, error) => {
  expect(isProvablyNotProcessed(error)).toBe(true);
});

const cyclic = new Error('cyclic');
cyclic.cause = cyclic;

test.each([
  ['reset', fetchFailed(systemError('ECONNRESET', 'read'))],
  ['broken pipe', fetchFailed(systemError('EPIPE', 'write'))],
  ['timed out on an open connection', fetchFailed(systemError('ETIMEDOUT', 'read'))],
  ['no route on an open connection', fetchFailed(systemError('EHOSTUNREACH', 'read'))],
  ['closed by the other side', fetchFailed(systemError('UND_ERR_SOCKET'))],
  [
    'one of several addresses reset',
    fetchFailed(
      new AggregateError([
        systemError('ECONNREFUSED', 'connect'),
        systemError('ECONNRESET', 'read'),
      ]),
    ),
  ],
  ['no error at all among several', fetchFailed(new AggregateError([]))],
  ['nothing known', fetchFailed(undefined)],
  ['a cause that causes itself', cyclic],
  ['a string', 'ECONNREFUSED'],
  ['null', null],
  ['undefined', undefined],
])('proves nothing: %s', (_, error) => {
  expect(isProvablyNotProcessed(error)).toBe(false);
});
