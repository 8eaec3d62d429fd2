const BASE_MS = 250;
const THROTTLED_BASE_MS = 500;
const MAX_MS = 8_000;
const FLOOR = 0.1;

/**
 * Full jitter: a random share of an exponentially growing limit, but never less than a tenth of it, so that a retry
 * does not follow at once. `retry` counts from 0; a throttled caller starts at twice the base.
 */
export function backoffMs(retry: number, throttled: boolean, random: () => number): number {
  const limit = Math.min((throttled ? THROTTLED_BASE_MS : BASE_MS) * 2 ** retry, MAX_MS);
  return Math.round(limit * Math.max(random(), FLOOR));
}
