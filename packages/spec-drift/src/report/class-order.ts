import { CLASSES } from '../engine/grade/classes.js';
import type { Audience, ChangeClass, Finding } from '../finding.js';

/** The worst of some classes; `no-change` when there are none. */
export function worstClass(classes: readonly ChangeClass[]): ChangeClass {
  return CLASSES.find((each) => classes.includes(each)) ?? 'no-change';
}

/** Whether a finding is as bad as `limit` for an audience; for any of them when none is given. */
export function reaches(
  { class: changeClass, audiences }: Finding,
  limit: ChangeClass,
  audience: Audience | null,
): boolean {
  const classes = audience ? [audiences[audience]] : [changeClass, ...Object.values(audiences)];
  return CLASSES.indexOf(worstClass(classes)) <= CLASSES.indexOf(limit);
}
