import type { BenchmarkResult } from '../../src/runner/benchmark.ts';

/** A result with one metric, whose reference is `base` at 100. */
export function makeResult(
  medians: Readonly<Record<string, number>>,
  better: 'lower' | 'higher' = 'lower',
): BenchmarkResult {
  const scores = Object.entries({ base: 100, ...medians }).map(([contender, median]) => ({
    contender,
    median,
    lowerQuartile: median * 0.9,
    upperQuartile: median * 1.1,
    count: 3,
    ratio: median / 100,
  }));
  const metric = { id: 'time', title: 'Time <of a call>', unit: 'ms', reference: 'base' } as const;
  const metrics = [{ ...metric, better, scores }];
  return {
    name: 'demo',
    about: 'a & b',
    seconds: 1,
    notes: ['Note of <one>'],
    trials: [{ title: 'Trial', metrics }],
  };
}
