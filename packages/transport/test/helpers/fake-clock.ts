import type { Clock } from '../../src/index.js';

/** Sleeps of this length or less pass at once; longer ones (the limits of attempts) do not end by themselves. */
const LONGEST_INSTANT_SLEEP_MS = 60_000;

export interface FakeClock extends Clock {
  /** Lengths of the sleeps that passed, in order. */
  readonly slept: readonly number[];
  /** Lets time pass without anybody sleeping. */
  advance(ms: number): void;
}

/** A clock that stands still but for sleeps, which pass at once. Clients under it need a `timeout` beyond a minute. */
export function fakeClock(start = Date.parse('2025-10-01T00:00:00Z')): FakeClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      if (ms > LONGEST_INSTANT_SLEEP_MS) return untilAborted(signal);
      now += ms;
      slept.push(ms);
    },
  };
}

async function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}
