import type { Clock } from '@pinecone-versioned/transport';

export interface HeldClock extends Clock {
  /** Lengths of the sleeps so far, in order. */
  readonly slept: readonly number[];
  /** Ends every sleep that has begun. */
  wake(): void;
}

/** A clock whose sleeps last until the test ends them. */
export function heldClock(): HeldClock {
  const slept: number[] = [];
  let sleepers: (() => void)[] = [];
  let now = 0;
  return {
    slept,
    now: () => now,
    wake: () => {
      const woken = sleepers;
      sleepers = [];
      for (const each of woken) each();
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        // Between two batches, a run lets others have their turn.
        if (ms === 0) return resolve();
        slept.push(ms);
        signal?.addEventListener('abort', () => reject(signal.reason));
        sleepers.push(() => {
          now += ms;
          resolve();
        });
      }),
  };
}
