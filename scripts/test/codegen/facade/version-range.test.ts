import { expect, test } from 'vitest';
import { versionRange } from '../../../codegen/facade/version-range.ts';

test.each([
  [[0, 1, 2], [0, 1, 2], {}],
  [[1, 2], [0, 1, 2], { since: 1 }],
  [[0], [0, 1, 2], { until: 1 }],
  [[1], [0, 1, 2], { since: 1, until: 2 }],
  [[2, 5], [2, 5], {}],
  [[5], [2, 5, 7], { since: 5, until: 7 }],
])('%j within %j is %j', (own, surroundings, range) => {
  expect(versionRange(own, surroundings)).toEqual(range);
});

test('after a gap only what came back counts', () => {
  expect(versionRange([0, 2, 3], [0, 1, 2, 3])).toEqual({ since: 2 });
  expect(versionRange([0, 2], [0, 1, 2, 3])).toEqual({ since: 2, until: 3 });
});
