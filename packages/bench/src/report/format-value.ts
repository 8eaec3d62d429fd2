import type { Unit } from '../runner/metric.ts';

/** A figure with as many places as tell something. */
export function formatValue(value: number, unit: Unit): string {
  if (unit === 'bytes') return formatBytes(value);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const text = unit === 'count' ? String(Math.round(value)) : value.toFixed(digits);
  const grouped = text.replace(/\B(?=(\d{3})+$)/g, ' ');
  return unit === 'count' ? grouped : `${grouped} ${unit === 'per second' ? '/s' : unit}`;
}

function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(2)} MB`;
  return bytes >= 1e3 ? `${(bytes / 1e3).toFixed(1)} kB` : `${Math.round(bytes)} B`;
}

/** `×1.25`, or a dash without a ratio. */
export function formatRatio(ratio: number | undefined): string {
  return ratio === undefined ? '–' : `×${ratio.toPrecision(3)}`;
}
