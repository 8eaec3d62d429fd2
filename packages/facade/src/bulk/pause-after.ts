import { PineconeRateLimitError } from '../errors/pinecone-rate-limit-error.js';
import { backoffDelay } from '../waiters/backoff-delay.js';

/** How often a batch is sent while the answer is 429; each time the call has done its own retries before. */
const MAX_SENDS = 5;

/** Longest `Retry-After` that is waited for; the caller should hear of a longer one. */
const MAX_RETRY_AFTER_MS = 60_000;

/** Milliseconds to pause before a batch is sent again; undefined when its failure is final. */
export function pauseAfter(
  error: unknown,
  sends: number,
  random: () => number,
): number | undefined {
  if (!(error instanceof PineconeRateLimitError) || sends >= MAX_SENDS) return undefined;
  const pauseMs =
    error.retryAfterMs ?? backoffDelay(sends - 1, { minMs: 1000, maxMs: 30_000, random });
  return pauseMs > MAX_RETRY_AFTER_MS ? undefined : pauseMs;
}
