import { bumpOf } from '../engine/grade/classes.js';
import type { Audience, DriftReport, Finding } from '../finding.js';
import { worstClass } from './class-order.js';

/** Counts findings by class. */
export function countByClass(findings: readonly Finding[]): DriftReport['summary'] {
  const summary = {
    breaking: 0,
    'potentially-breaking': 0,
    additive: 0,
    'docs-only': 0,
    'no-change': 0,
  };
  for (const finding of findings) summary[finding.class]++;
  return summary;
}

/** The bump that the worst finding asks for, for each audience. */
export function proposeBump(findings: readonly Finding[]): DriftReport['bump'] {
  const bumpFor = (audience: Audience) =>
    bumpOf(worstClass(findings.map(({ audiences }) => audiences[audience])));
  return { wire: bumpFor('wire'), client: bumpFor('client') };
}
