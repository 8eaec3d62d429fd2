import type { LocalComparison } from './local-comparison.js';

/** Compares `pattern`; what one regular expression takes of another is not worked out. */
export function comparePatterns(local: LocalComparison): void {
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
