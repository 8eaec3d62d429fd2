import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestFloat32 } from '../../src/engine/shortest-float32.js';

test('a float32 goes out with the digits it came in with', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.integer({ min: 0, max: 12 }),
      (n, e) => {
        const given = n / 10 ** e;
        expect(shortestFloat32(Math.fround(given))).toBe(given);
      },
    ),
  );
});

test('any float32 comes back as itself', () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true }), (value) => {
      expect(Math.fround(shortestFloat32(value))).toBe(value);
    }),
    { numRuns: 5_000 },
  );
});
