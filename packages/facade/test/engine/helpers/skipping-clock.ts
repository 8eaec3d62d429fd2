import type { Clock } from '@pinecone-versioned/transport';

/** Longer sleeps are time limits, which never pass here. */
const LONGEST_PAUSE_MS = 20_000;

export interface SkippingClock extends Clock {
  /** Lengths of the pauses, in order. */
  readonly paused: readonly number[];
}

/** A clock whose pauses pass at once, and whose time limits never do. */
export function skippingClock(): SkippingClock {
  const paused: number[] = [];
  let now = Date.parse('2025-10-01T00:00:00Z');
  return {
    paused,
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (ms > LONGEST_PAUSE_MS) {
          signal?.addEventListener('abort', () => reject(signal.reason));
          return;
        }
        now += ms;
        paused.push(ms);
        resolve();
      }),
  };
}
