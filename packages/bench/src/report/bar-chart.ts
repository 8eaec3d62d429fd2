import type { MetricResult } from '../runner/trial.ts';
import { escapeHtml } from './escape-html.ts';
import { formatRatio, formatValue } from './format-value.ts';

const ROW = 26;
const LABEL = 250;
const BAR = 380;
const WIDTH = 860;

/** Bars of a metric as inline SVG, with a whisker from quartile to quartile. */
export function barChart({ title, unit, reference, scores }: MetricResult): string {
  const most = Math.max(...scores.map(({ upperQuartile }) => upperQuartile), Number.MIN_VALUE);
  const x = (value: number) => LABEL + (BAR * value) / most;
  const rows = scores.map((score, row) => {
    const middle = row * ROW + ROW / 2;
    const { contender, median, lowerQuartile, upperQuartile, ratio } = score;
    const text = `${formatValue(median, unit)}  ${formatRatio(ratio)}`;
    const kind = contender === reference ? 'bar reference' : 'bar';
    return [
      `<text x="${LABEL - 8}" y="${middle + 4}" text-anchor="end">${escapeHtml(contender)}</text>`,
      `<rect class="${kind}" x="${LABEL}" y="${middle - 8}" width="${number(x(median) - LABEL)}" height="16" rx="2"/>`,
      `<path class="whisker" d="M${number(x(lowerQuartile))} ${middle}H${number(x(upperQuartile))}"/>`,
      `<text x="${LABEL + BAR + 12}" y="${middle + 4}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  const height = scores.length * ROW;
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}">${rows.join('')}</svg>`;
}

function number(value: number): string {
  return value.toFixed(1);
}
