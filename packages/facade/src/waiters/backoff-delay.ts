/** Bounds of the time between two tries, in milliseconds. */
export interface BackoffBounds {
  readonly minMs: number;
  readonly maxMs: number;
  readonly random: () => number;
}

/**
 * Milliseconds before the next try: between half and all of a limit that doubles from `2 * minMs` on, so that many
 * callers who began together do not stay together. `round` counts from 0.
 */
export function backoffDelay(round: number, { minMs, maxMs, random }: BackoffBounds): number {
  const limit = Math.min(minMs * 2 ** (round + 1), maxMs);
  return Math.max(minMs, (limit * (1 + random())) / 2);
}
