import type { Clock } from '@pinecone-versioned/transport';

export interface FakeClock extends Clock {
  /** Lengths of the sleeps, in order. */
  readonly slept: readonly number[];
  /** Lets time pass without anybody sleeping. */
  advance(ms: number): void;
}

/** A clock that stands still but for sleeps, which pass at once. */
export function fakeClock(): FakeClock {
  const slept: number[] = [];
  let now = Date.parse('2025-10-01T00:00:00Z');
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
      slept.push(ms);
    },
  };
}
