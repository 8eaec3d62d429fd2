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

test.each([[{ advanceMs: 1e18 }], [{ advanceMs: 8.64e15 }], [{ now: '2016-12-31T23:59:60Z' }]])(
  'is not moved by %j to a time that no answer could show',
  async (body) => {
    await using own = openEmulator({ now: () => START });
    const { status, body: refusal } = await own.admin('POST', '/clock', { body });
    expect([status, refusal.error.message]).toEqual([
      400,
      'The clock cannot show that time. Give one before the year 10000, without a leap second.',
    ]);
    expect((await own.admin('GET', '/clock')).body.now).toBe('2026-01-01T00:00:00.000Z');
    expect((await own.call('GET', '/indexes')).status).toBe(200);
  },
);

test('is the time that transitions go by', async () => {
  await using own = openEmulator({ now: () => START, transitions: { afterMs: 60_000 } });
  await own.createIndex('movies');
  const stateOf = async () => (await own.call('GET', '/indexes/movies')).body.status;
  expect(await stateOf()).toEqual({ ready: false, state: 'Initializing' });
  await own.admin('POST', '/clock', { body: { advanceMs: 60_000 } });
  expect(await stateOf()).toEqual({ ready: true, state: 'Ready' });
});
