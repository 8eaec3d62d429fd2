import { CLASSES } from '../engine/grade/classes.js';
import type { Audience, ChangeClass, Finding } from '../finding.js';
import type { DriftOutcome } from '../report/drift-outcome.js';

/** What a change does to a reader: its class, or to break generated clients where raw callers go on. */
export type Effect = ChangeClass | 'client-breaking';

/** What each effect is called, worst first. */
export const EFFECT_TITLES: Readonly<Record<Effect, string>> = {
  breaking: 'Callers break',
  'client-breaking': 'Only generated clients break',
  'potentially-breaking': 'May break',
  additive: 'New',
  'docs-only': 'Docs only',
  'no-change': 'Written otherwise, equal',
};

/** All effects, worst first. */
export const EFFECTS = ['breaking', 'client-breaking', ...CLASSES.slice(1)] as const;

/** Findings with the same effect. */
export interface EffectGroup {
  readonly effect: Effect;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The effect of a finding on an audience, or on both. */
export function effectOf(finding: Finding, audience: Audience | null): Effect {
  const breaksClient = audience === null && finding.audiences.client === 'breaking';
  return breaksClient && finding.class !== 'breaking' ? 'client-breaking' : finding.class;
}

/** Groups findings by effect, worst first; effects without findings are left out. */
export function groupByEffect({ report, audience }: DriftOutcome): EffectGroup[] {
  return EFFECTS.map((effect) => ({
    effect,
    title: EFFECT_TITLES[effect],
    findings: report.findings.filter((finding) => effectOf(finding, audience) === effect),
  })).filter((group) => group.findings.length > 0);
}

/** Whether an effect is one to look at before a release. */
export function isGrave(effect: Effect): boolean {
  return ['breaking', 'client-breaking', 'potentially-breaking'].includes(effect);
}
