import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffDelay } from '../../src/waiters/backoff-delay.js';

it('stays between its bounds, for any round', () => {
  const property = fc.property(
    fc.nat({ max: 2000 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 0, max: 20_000 }),
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    (round, minMs, more, share) => {
      const delay = backoffDelay(round, { minMs, maxMs: minMs + more, random: () => share });
      expect(delay).toBeGreaterThanOrEqual(minMs);
      expect(delay).toBeLessThanOrEqual(minMs + more);
    },
  );
  fc.assert(property);
});
