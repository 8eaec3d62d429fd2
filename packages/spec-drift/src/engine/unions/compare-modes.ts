import type { LocalComparison } from '../aspects/local-comparison.js';
import { areDisjoint } from '../containment/are-disjoint.js';
import type { Union } from '../schema/shape.js';

/** Compares `oneOf` with `anyOf`, which differ for values that fit several members. */
export function compareModes(local: LocalComparison, from: Union, to: Union): void {
  if (from.mode === to.mode) return;
  const distinct = to.members.every((one, index) =>
    to.members.slice(index + 1).every((other) => areDisjoint(one, other)),
  );
  if (distinct) return;
  local.add(to.mode, {
    kind: 'union-mode-changed',
    effect: to.mode === 'anyOf' ? 'widens' : 'unknown',
    tolerable: true,
    title: 'values that fit several variants',
    detail: `${from.mode} -> ${to.mode}`,
  });
}
