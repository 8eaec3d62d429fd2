import type { BenchmarkResult } from '../runner/benchmark.ts';
import type { Machine } from '../runner/machine.ts';
import type { RatioChange } from '../runner/ratios.ts';

/** Everything that a run found. */
export interface Report {
  readonly date: string;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly BenchmarkResult[];
  /** What differs from the file of ratios; undefined when it was not compared. */
  readonly changes: readonly RatioChange[] | undefined;
}
