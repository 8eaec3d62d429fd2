import type { BenchmarkResult } from '../runner/benchmark.ts';
import type { RatioChange } from '../runner/ratios.ts';
import type { MetricResult } from '../runner/trial.ts';
import { formatRatio, formatValue } from './format-value.ts';

/** A benchmark for the terminal. */
export function renderResult({ name, about, trials, notes, seconds }: BenchmarkResult): string {
  const parts = trials.map(
    ({ title, metrics }) => `\n${title}\n${metrics.map(renderMetric).join('\n')}`,
  );
  const remarks = notes.map((note) => `\n  ${note}`).join('');
  return `\n== ${name}: ${about} (${Math.round(seconds)} s)\n${parts.join('\n')}\n${remarks}\n`;
}

function renderMetric({ title, unit, better, scores }: MetricResult): string {
  const width = Math.max(...scores.map(({ contender }) => contender.length));
  const lines = scores.map(({ contender, median, lowerQuartile, upperQuartile, ratio }) => {
    const spread = `${formatValue(lowerQuartile, unit)} … ${formatValue(upperQuartile, unit)}`;
    const value = formatValue(median, unit).padStart(14);
    return `    ${contender.padEnd(width)} ${value}  ${formatRatio(ratio).padStart(8)}  [${spread}]`;
  });
  return `  ${title} (${better} is better)\n${lines.join('\n')}`;
}

export function renderChanges(changes: readonly RatioChange[]): string {
  if (changes.length === 0) return 'No ratio moved by more than 15 %.\n';
  const lines = changes.map(
    ({ key, before, now, verdict }) =>
      `  ${verdict}: ${key}: ${formatRatio(before)} -> ${formatRatio(now)}`,
  );
  return `${changes.length} ratios moved by more than 15 %:\n${lines.join('\n')}\n`;
}
