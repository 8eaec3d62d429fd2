import type { Clock } from '@pinecone-versioned/transport';

/** Longest delay that `setTimeout` takes, 24 days; anything longer fires at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      // A signal of its own, because Node warns of a leak from the eleventh listener of the caller's on.
      const own = signal && AbortSignal.any([signal]);
      const stop = () => {
        clearTimeout(timer);
        reject(own?.reason);
      };
      const wake = () => {
        own?.removeEventListener('abort', stop);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(ms, MAX_DELAY_MS));
      own?.addEventListener('abort', stop, { once: true });
    }),
};
