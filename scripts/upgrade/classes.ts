import type { Audience, Bump, ChangeClass, Finding } from '@pinecone-versioned/spec-drift';

/** From worst to least, with the bump that each asks for. */
const BUMPS: readonly (readonly [ChangeClass, Bump])[] = [
  ['breaking', 'major'],
  ['potentially-breaking', 'minor'],
  ['additive', 'minor'],
  ['docs-only', 'patch'],
  ['no-change', 'none'],
];

/** The bump that the worst finding asks for. */
export function bumpFor(findings: readonly Finding[], audience: Audience): Bump {
  const found = BUMPS.find(([each]) =>
    findings.some(({ audiences }) => audiences[audience] === each),
  );
  return found?.[1] ?? 'none';
}

/** From worst to least for an audience; equals stay in their order. */
export function worstFirst(findings: readonly Finding[], audience: Audience): Finding[] {
  const rank = ({ audiences }: Finding) =>
    BUMPS.findIndex(([each]) => each === audiences[audience]);
  return findings.toSorted((one, other) => rank(one) - rank(other));
}

/** Whether a finding is about words, or about another spelling of the same, for everybody. */
export function isQuiet({ class: own, audiences }: Finding): boolean {
  return [own, ...Object.values(audiences)].every(
    (each) => each === 'docs-only' || each === 'no-change',
  );
}
