import { formatEffect } from '../containment/format-effect.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares `pattern` and `format`. */
export function compareText(local: LocalComparison): void {
  comparePatterns(local);
  compareFormat(local);
}

function comparePatterns(local: LocalComparison): void {
  const before = local.pair.base.patterns;
  const after = local.pair.revision.patterns;
  const gone = before.filter((pattern) => !after.includes(pattern));
  const come = after.filter((pattern) => !before.includes(pattern));
  if (gone.length === 0 && come.length === 0) return;
  const effect = gone.length === 0 ? 'narrows' : come.length === 0 ? 'widens' : 'unknown';
  const verb = { narrows: 'added', widens: 'removed', unknown: 'changed' }[effect];
  local.add('pattern', {
    kind: `pattern-${verb}`,
    effect,
    title: `pattern ${verb}`,
    detail: `${before.join(' and ') || 'none'} -> ${after.join(' and ') || 'none'}`,
    tolerable: true,
  });
}

function compareFormat(local: LocalComparison): void {
  const { base, revision } = local.pair;
  if (base.format === revision.format) return;
  // A list of values has no format, and then its own comparison tells.
  if (base.values !== null || revision.values !== null) return;
  const effect = formatEffect(base.format, revision.format);
  if (effect === 'equal') return;
  local.add('format', {
    kind: 'format-changed',
    effect,
    title: 'format changed',
    detail: `${base.format ?? 'none'} -> ${revision.format ?? 'none'}`,
    tolerable: true,
  });
}
