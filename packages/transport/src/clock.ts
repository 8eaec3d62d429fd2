import { onAbort } from './on-abort.js';

/** Time, as the transport sees it; tests inject their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds (never, if that is Infinity), or rejects with the signal's reason as soon as it is
   * aborted.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Longest delay that `setTimeout` takes, 24 days; anything longer fires at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const cancel = startTimer(systemClock, ms, () => {
        forget();
        resolve();
      });
      const forget = onAbort(signal, () => {
        cancel();
        reject(signal?.reason);
      });
    }),
};

/** Wakes somebody after `ms` milliseconds; returns what prevents it. */
export function startTimer(clock: Clock, ms: number, wake: () => void): () => void {
  if (clock === systemClock) {
    // Every attempt has a timer, and nearly none of them fires: it has to be cheaper than a sleep.
    const timer = setTimeout(wake, Math.min(ms, MAX_DELAY_MS));
    return () => clearTimeout(timer);
  }
  const sleep = new AbortController();
  clock.sleep(ms, sleep.signal).then(wake, () => {});
  // Any reason will do; without one, an expensive error is made.
  return () => sleep.abort(0);
}
