import { describe, expect, it } from 'vitest';
import { quantile, summarize } from '../src/runner/statistics.ts';

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2.5],
    [[10, 20, 30, 40, 50], 0.25, 20],
    [[10, 20], 0.99, 19.9],
    [[7], 0.99, 7],
    [[1, 2, 3], 0, 1],
    [[1, 2, 3], 1, 3],
  ])('of %j at %d is %d', (readings, share, expected) => {
    expect(quantile(readings, share)).toBeCloseTo(expected, 10);
  });

  it('sorts numbers as numbers and leaves the readings as they were', () => {
    const readings = [100, 9, 20];
    expect(quantile(readings, 0.5)).toBe(20);
    expect(readings).toEqual([100, 9, 20]);
  });

  it('refuses to speak of no readings', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

it('summarizes readings, one outlier moving neither middle nor quartiles far', () => {
  expect(summarize([1, 2, 3, 4, 1000])).toEqual({
    median: 3,
    lowerQuartile: 2,
    upperQuartile: 4,
    count: 5,
  });
});
