import type { Finding } from '../finding.js';
import { matchPointer } from './match-pointer.js';
import type { Rule } from './rule.js';

/** Findings after rules. */
export interface RuledFindings {
  readonly findings: readonly Finding[];
  /** Rules that no finding matched. */
  readonly unused: readonly Rule[];
}

/** Gives every finding the class of the first rule that matches it. */
export function applyRules(findings: readonly Finding[], rules: readonly Rule[]): RuledFindings {
  const used = new Set<Rule>();
  const ruled = findings.map((finding) => {
    const rule = rules.find((candidate) => matches(candidate, finding));
    if (!rule) return finding;
    used.add(rule);
    return regrade(finding, rule);
  });
  return { findings: ruled, unused: rules.filter((rule) => !used.has(rule)) };
}

function matches({ kind, fingerprint, pointer }: Rule, finding: Finding): boolean {
  return (
    (kind === undefined || kind === finding.kind) &&
    (fingerprint === undefined || fingerprint === finding.fingerprint) &&
    (pointer === undefined || matchPointer(pointer, finding.pointer))
  );
}

function regrade(finding: Finding, rule: Rule): Finding {
  const audiences = rule.audience
    ? { ...finding.audiences, [rule.audience]: rule.class }
    : { wire: rule.class, client: rule.class };
  const why = `By rule: ${rule.reason} (Otherwise ${finding.class}: ${finding.why})`;
  return { ...finding, audiences, class: audiences.wire, why };
}
