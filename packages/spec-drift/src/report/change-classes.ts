import type { ChangeClass } from '../finding.js';

/** All classes, from worst to least. */
export const CHANGE_CLASSES = [
  'breaking',
  'potentially-breaking',
  'additive',
  'docs-only',
  'no-change',
] as const satisfies readonly ChangeClass[];

/** The worst of some classes; `no-change` when there are none. */
export function worstClass(classes: Iterable<ChangeClass>): ChangeClass {
  const given = new Set(classes);
  return CHANGE_CLASSES.find((each) => given.has(each)) ?? 'no-change';
}

/** Whether a class is as bad as `limit`, or worse. */
export function isAtLeast(candidate: ChangeClass, limit: ChangeClass): boolean {
  return CHANGE_CLASSES.indexOf(candidate) <= CHANGE_CLASSES.indexOf(limit);
}
