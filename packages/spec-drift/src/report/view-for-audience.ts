import type { Audience, Finding } from '../finding.js';

/** The findings that reach an audience, each with the class that it has there. */
export function viewForAudience(findings: readonly Finding[], audience: Audience): Finding[] {
  return findings
    .map((finding) => ({ ...finding, class: finding.audiences[audience] }))
    .filter((finding) => finding.class !== 'no-change');
}
