import type { ChangeClass, Finding } from '../finding.js';
import { CHANGE_CLASSES } from '../report/change-classes.js';

/** What each class means to somebody who calls the API. */
export const EFFECTS: Readonly<Record<ChangeClass, string>> = {
  breaking: 'Callers break',
  'potentially-breaking': 'May break',
  additive: 'New',
  'docs-only': 'Docs only',
  'no-change': 'Written otherwise, equal',
};

/** Findings with the same effect on the reader. */
export interface EffectGroup {
  readonly class: ChangeClass;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Groups findings by effect, worst first; effects without findings are left out. */
export function groupByEffect(findings: readonly Finding[]): EffectGroup[] {
  return CHANGE_CLASSES.map((each) => ({
    class: each,
    title: EFFECTS[each],
    findings: findings.filter((finding) => finding.class === each),
  })).filter((group) => group.findings.length > 0);
}
