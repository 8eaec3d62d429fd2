import type { TrialResult } from './trial.ts';

/** How much is measured. */
export interface BenchOptions {
  /** Fewer records and rounds, to see that a benchmark works. */
  readonly quick: boolean;
  /** Told of what happens. */
  readonly log: (line: string) => void;
}

/** One file of `src/benchmarks`. */
export interface Benchmark {
  readonly name: string;
  readonly about: string;
  run(options: BenchOptions): Promise<BenchmarkOutcome>;
}

export interface BenchmarkOutcome {
  readonly trials: readonly TrialResult[];
  /** What a reader of the figures must know. */
  readonly notes: readonly string[];
}

export interface BenchmarkResult extends BenchmarkOutcome {
  readonly name: string;
  readonly about: string;
  readonly seconds: number;
}
