import { expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

const START = Date.UTC(2026, 0, 1);

test('moves on, is set, and gets its own time again', async () => {
  let now = START;
  await using own = openEmulator({ now: () => now });
  const move = async (body?: object) =>
    (await own.admin(body ? 'POST' : 'GET', '/clock', { body })).body.now;
  expect(await move()).toBe('2026-01-01T00:00:00.000Z');
  expect(await move({ advanceMs: 1500 })).toBe('2026-01-01T00:00:01.500Z');
  now += 1000;
  expect(await move()).toBe('2026-01-01T00:00:02.500Z');
  expect(await move({ now: '2030-05-05T00:00:00Z' })).toBe('2030-05-05T00:00:00.000Z');
  now += 1000;
  expect(await move()).toBe('2030-05-05T00:00:01.000Z');
  expect(await move({ reset: true })).toBe('2026-01-01T00:00:02.000Z');
});

test('is the time that transitions go by', async () => {
  await using own = openEmulator({ now: () => START, transitions: { afterMs: 60_000 } });
  await own.createIndex('movies');
  const stateOf = async () => (await own.call('GET', '/indexes/movies')).body.status;
  expect(await stateOf()).toEqual({ ready: false, state: 'Initializing' });
  await own.admin('POST', '/clock', { body: { advanceMs: 60_000 } });
  expect(await stateOf()).toEqual({ ready: true, state: 'Ready' });
});
