import type { FakeClock } from '../../waiters/helpers/fake-clock.js';

/** The sleeps of a run but for those between two batches, which take no time. */
export function pausesOf({ slept }: Pick<FakeClock, 'slept'>): number[] {
  return slept.filter((ms) => ms > 0);
}
