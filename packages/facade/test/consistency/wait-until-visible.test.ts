import type { Clock } from '@pinecone-versioned/transport';
import { describe, expect, test } from 'vitest';
import type { ReadLsn } from '../../src/consistency/is-visible.js';
import {
  type VisibilityOptions,
  waitUntilVisible,
} from '../../src/consistency/wait-until-visible.js';
import { PineconeTimeoutError } from '../../src/errors/index.js';

/** Time that passes by sleeping only, and remembers the sleeps. */
function sleepyClock(): Clock & { readonly slept: number[] } {
  let now = 5_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
      slept.push(ms);
    },
  };
}

/** Waits for a write, while reads see these numbers one after the other, the last one for good. */
function waitingFor(
  lsn: string | undefined,
  seen: readonly (string | undefined)[],
  random = () => 1,
) {
  const clock = sleepyClock();
  const looks: object[] = [];
  const probe = async (options: object): Promise<ReadLsn & { look: number }> => {
    const maxIndexedLsn = seen[Math.min(looks.length, seen.length - 1)];
    looks.push(options);
    return { look: looks.length, maxIndexedLsn };
  };
  const wait = (options?: VisibilityOptions) =>
    waitUntilVisible({ probe, write: { lsn }, clock, random }, options);
  return { wait, looks, slept: clock.slept };
}

describe('a wait', () => {
  test('ends with the first read that sees the write', async () => {
    const { wait, slept } = waitingFor('12', ['10', '11', '12']);
    expect(await wait()).toEqual({ visible: true, read: { look: 3, maxIndexedLsn: '12' } });
    expect(slept).toHaveLength(2);
  });

  test('that is over at once does not sleep', async () => {
    const { wait, slept } = waitingFor('12', ['13']);
    expect(await wait()).toMatchObject({ visible: true, read: { look: 1 } });
    expect(slept).toEqual([]);
  });

  test('pauses longer and longer, up to three seconds', async () => {
    const { wait, slept } = waitingFor('9', [...Array(8).fill('1'), '9']);
    await wait();
    expect(slept).toEqual([200, 400, 800, 1600, 3000, 3000, 3000, 3000]);
  });

  test('spreads its pauses at random', async () => {
    const { wait, slept } = waitingFor('9', ['1', '1', '9'], () => 0);
    await wait();
    expect(slept).toEqual([100, 200]);
  });
});

describe('without numbers the result says so:', () => {
  test.each([undefined, '', 'none'])('a write with %o is not even looked for', async (lsn) => {
    const { wait, looks } = waitingFor(lsn, ['5']);
    expect(await wait()).toEqual({ visible: 'unknown', reason: 'write-without-lsn' });
    expect(looks).toEqual([]);
  });

  test.each([undefined, '', 'none'])('a read with %o ends the wait', async (seen) => {
    const { wait, looks } = waitingFor('5', ['4', seen, '5']);
    expect(await wait()).toMatchObject({
      visible: 'unknown',
      reason: 'read-without-lsn',
      read: { look: 2 },
    });
    expect(looks).toHaveLength(2);
  });
});

describe('a wait that takes too long', () => {
  test('fails after a minute, or after `timeout`, with the last read', async () => {
    const failure = {
      name: 'PineconeTimeoutError',
      scope: 'wait',
      lastDescription: { maxIndexedLsn: '4' },
    };
    await expect(waitingFor('5', ['4']).wait()).rejects.toMatchObject({
      ...failure,
      limitMs: 60_000,
    });
    const { wait, slept } = waitingFor('5', ['4']);
    await expect(wait({ timeout: 1000 })).rejects.toMatchObject({
      ...failure,
      limitMs: 1000,
      message: expect.stringMatching(/LSN 5 .*LSN 4.* 1000 ms/),
    });
    expect(slept.reduce((sum, ms) => sum + ms)).toBe(1000);
  });

  test('hands what is left of its time to each look', async () => {
    const { wait, looks } = waitingFor('5', ['4', '5']);
    await wait({ timeout: 10_000 });
    expect(looks).toMatchObject([{ totalTimeout: 10_000 }, { totalTimeout: 9_800 }]);
  });
});

test('an aborted signal ends the wait', async () => {
  const { wait, looks } = waitingFor('5', ['4']);
  const error = { name: 'PineconeAbortError', cause: 'enough' };
  await expect(wait({ signal: AbortSignal.abort('enough') })).rejects.toMatchObject(error);
  expect(looks).toEqual([]);
});

test('what a look throws ends the wait', async () => {
  const failure = new PineconeTimeoutError('Slow.');
  const probe = () => Promise.reject(failure);
  const task = { probe, write: { lsn: '5' }, clock: sleepyClock(), random: () => 0 };
  await expect(waitUntilVisible(task)).rejects.toBe(failure);
});
