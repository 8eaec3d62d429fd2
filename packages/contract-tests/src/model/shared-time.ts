import { setImmediate } from 'node:timers/promises';
import type { Clock } from '@pinecone-versioned/transport';

/** Longer sleeps are time limits, which never pass here. */
const LONGEST_PAUSE_MS = 20_000;

/** One time for a client and an emulator: it moves on where the client pauses, and nobody waits for real. */
export function sharedTime(): Clock {
  let time = Date.UTC(2026, 0, 15);
  return {
    now: () => time,
    async sleep(ms, signal) {
      if (ms > LONGEST_PAUSE_MS) {
        await new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        });
      }
      time += ms;
      // Work between the requests of an emulator gets its turn.
      await setImmediate();
    },
  };
}
