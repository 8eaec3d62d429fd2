import { setImmediate } from 'node:timers/promises';

/** Longer sleeps are time limits, which never pass here. */
const LONGEST_PAUSE_MS = 20_000;

/** One time for a client and an emulator: it moves on where the client pauses, and nobody waits for real. */
export function sharedClock() {
  let time = Date.parse('2026-01-15T00:00:00Z');
  const now = () => time;
  async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms > LONGEST_PAUSE_MS) {
      await new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    }
    time += ms;
    // Work between the requests of an emulator gets its turn.
    await setImmediate();
  }
  return { now, clock: { now, sleep } };
}
