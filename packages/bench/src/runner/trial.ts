import type { Metric, Readings } from './metric.ts';
import { quantile, type Summary, summarize } from './statistics.ts';

/** Something measured against others. */
export interface Contender {
  readonly name: string;
  /** One run; what it measured by the ids of the metrics. */
  run(): Promise<Readings> | Readings;
}

/** Contenders that are measured together. */
export interface Trial {
  readonly title: string;
  readonly metrics: readonly Metric[];
  readonly contenders: readonly Contender[];
  /** Rounds that count, each with one run of every contender. */
  readonly rounds: number;
  /** Rounds before them whose readings are dropped. */
  readonly warmups: number;
}

/** How a contender did in a metric. */
export interface Score extends Summary {
  readonly contender: string;
  /**
   * Median of its readings by the reference's of the same round, in which the machine was as fast or slow for both;
   * undefined without readings of the reference or when they are 0.
   */
  readonly ratio: number | undefined;
}

export interface MetricResult extends Metric {
  readonly scores: readonly Score[];
}

export interface TrialResult {
  readonly title: string;
  readonly metrics: readonly MetricResult[];
}

/** What every contender measured in each round that counts. */
export type TrialReadings = ReadonlyMap<string, readonly Readings[]>;

/** Runs a trial once, and says how each contender did. */
export async function runTrial(trial: Trial): Promise<TrialResult> {
  return resultOf(trial, [await readTrial(trial)]);
}

/** Runs the contenders by turns, each round in an order moved on by one, so that a drift of the machine hits all alike. */
export async function readTrial(trial: Trial): Promise<TrialReadings> {
  const readings = new Map<string, Readings[]>(trial.contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < trial.warmups + trial.rounds; round++) {
    for (let turn = 0; turn < trial.contenders.length; turn++) {
      const contender = trial.contenders[(round + turn) % trial.contenders.length];
      if (contender === undefined) continue;
      const read = await contender.run();
      if (round >= trial.warmups) readings.get(contender.name)?.push(read);
    }
  }
  return readings;
}

/** The result of a trial that was run once or more often, the contenders in the order of its first run. */
export function resultOf(
  { title, metrics }: Pick<Trial, 'title' | 'metrics'>,
  runs: readonly TrialReadings[],
): TrialResult {
  const names = [...(runs[0]?.keys() ?? [])];
  const readings = new Map(
    names.map((name) => [name, runs.flatMap((run) => run.get(name) ?? [])] as const),
  );
  const scored = metrics.map((metric) => ({ ...metric, scores: score(metric, readings) }));
  return { title, metrics: scored.filter(({ scores }) => scores.length > 0) };
}

function score(metric: Metric, readings: TrialReadings): Score[] {
  const references = readings.get(metric.reference) ?? [];
  return [...readings].flatMap(([contender, runs]) => {
    const values = runs.flatMap((run) => run[metric.id] ?? []);
    if (values.length === 0) return [];
    const ratios = runs.flatMap((run, round) => {
      const value = run[metric.id];
      const base = references[round]?.[metric.id];
      return value === undefined || !base ? [] : [value / base];
    });
    const ratio = ratios.length === 0 ? undefined : quantile(ratios, 0.5);
    return [{ contender, ...summarize(values), ratio }];
  });
}
