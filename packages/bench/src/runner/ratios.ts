import type { BenchmarkResult } from './benchmark.ts';

/** Ratios by `benchmark / trial / metric / contender`. */
export type Ratios = Readonly<Record<string, number>>;

/** A ratio that is not what it was. */
export interface RatioChange {
  readonly key: string;
  readonly before: number;
  readonly now: number;
  readonly verdict: 'better' | 'worse';
}

/** Change of a ratio that goes unnoticed. */
const TOLERANCE = 0.15;

/** The ratios of all contenders but the references, whose ratio is 1 by definition. */
export function ratiosOf(results: readonly BenchmarkResult[]): Ratios {
  return Object.fromEntries(eachRatio(results).map(({ key, ratio }) => [key, round(ratio)]));
}

/** Every ratio that differs by more than 15 % from the one before, in either direction. */
export function compareRatios(results: readonly BenchmarkResult[], before: Ratios): RatioChange[] {
  return eachRatio(results).flatMap(({ key, ratio, better }) => {
    const old = before[key];
    if (old === undefined || Math.abs(ratio / old - 1) <= TOLERANCE) return [];
    const verdict: RatioChange['verdict'] =
      ratio < old === (better === 'lower') ? 'better' : 'worse';
    return [{ key, before: old, now: ratio, verdict }];
  });
}

interface NamedRatio {
  readonly key: string;
  readonly ratio: number;
  readonly better: 'lower' | 'higher';
}

function eachRatio(results: readonly BenchmarkResult[]): NamedRatio[] {
  return results.flatMap(({ name, trials }) =>
    trials.flatMap(({ title, metrics }) =>
      metrics.flatMap(({ id, better, reference, scores }) =>
        scores.flatMap(({ contender, ratio }) => {
          if (contender === reference || ratio === undefined || ratio === 0) return [];
          return [{ key: [name, title, id, contender].join(' / '), ratio, better }];
        }),
      ),
    ),
  );
}

function round(ratio: number): number {
  return Number(ratio.toPrecision(4));
}
