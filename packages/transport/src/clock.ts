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
      const wake = () => {
        forget();
        resolve();
      };
      const timer = setTimeout(wake, Math.min(ms, MAX_DELAY_MS));
      const forget = onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal?.reason);
      });
    }),
};
