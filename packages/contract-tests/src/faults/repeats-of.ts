import type { Repeats } from './fault-case.ts';

/** Which operations an answer is no reason to give up for, by its status. */
export function repeatsOf(status: number): Repeats {
  if (status === 429) return 'all';
  return [408, 500, 502, 503, 504].includes(status) ? 'harmless' : 'none';
}
