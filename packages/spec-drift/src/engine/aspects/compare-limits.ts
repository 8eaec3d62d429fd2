import type { Effect } from '../grade/change.js';
import type { TypeSet } from '../schema/json-types.js';
import { appliesTo } from '../schema/keywords.js';
import { isTighter } from '../schema/merge-limits.js';
import { LIMIT_NAMES, type Limit } from '../schema/shape.js';
import type { LocalComparison } from './local-comparison.js';

/** Compares bounds of numbers, lengths and counts, `multipleOf` and `uniqueItems`. */
export function compareLimits(local: LocalComparison, shared: TypeSet): void {
  const { base, revision } = local.pair;
  for (const name of LIMIT_NAMES) {
    const before = base.limits[name];
    const after = revision.limits[name];
    if (describe(before) === describe(after) || !appliesTo(name, shared)) continue;
    const tighter = after !== undefined && isTighter(name, after, before);
    const owner = (after ?? before)?.exclusive ? exclusiveOwner(name) : name;
    addLimit(local, tighter ? 'narrows' : 'widens', {
      owner,
      name,
      detail: `${name} ${describe(before)} -> ${describe(after)}`,
    });
  }
  if (appliesTo('multipleOf', shared)) compareMultiples(local);
  if (appliesTo('uniqueItems', shared) && base.uniqueItems !== revision.uniqueItems) {
    addLimit(local, revision.uniqueItems ? 'narrows' : 'widens', {
      owner: 'uniqueItems',
      name: 'uniqueItems',
      detail: `uniqueItems ${base.uniqueItems} -> ${revision.uniqueItems}`,
    });
  }
}

function compareMultiples(local: LocalComparison): void {
  const { base, revision } = local.pair;
  const before = base.multiples.toSorted().join(' and ');
  const after = revision.multiples.toSorted().join(' and ');
  if (before === after) return;
  const narrows = base.multiples.every((step) => revision.multiples.some((to) => to % step === 0));
  const widens = revision.multiples.every((step) => base.multiples.some((of) => of % step === 0));
  const effect = narrows ? 'narrows' : widens ? 'widens' : 'incomparable';
  const detail = `multipleOf ${before || 'none'} -> ${after || 'none'}`;
  addLimit(local, effect, { owner: 'multipleOf', name: 'multipleOf', detail });
}

function addLimit(
  local: LocalComparison,
  effect: Effect,
  { owner, name, detail }: { owner: string; name: string; detail: string },
): void {
  const verb = effect === 'narrows' ? 'tightened' : effect === 'widens' ? 'loosened' : 'changed';
  local.add(owner, {
    kind: `limit-${verb}`,
    family: `limit-${verb}-${name}`,
    effect,
    title: `limit ${verb}`,
    subject: name,
    detail,
    tolerable: true,
  });
}

function exclusiveOwner(name: string): string {
  return name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
}

function describe(limit: Limit | undefined): string {
  if (limit === undefined) return 'none';
  return limit.exclusive ? `${limit.value} (exclusive)` : `${limit.value}`;
}
