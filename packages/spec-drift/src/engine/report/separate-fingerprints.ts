import type { Finding } from '../../finding.js';
import { fingerprintOf } from './fingerprint.js';

/**
 * Gives findings that share a fingerprint one of their own. They are the same kind of edit of
 * things of one name, such as two operations whose servers changed in different ways.
 */
export function separateFingerprints(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { fingerprint } of findings) {
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return findings.map((finding) => {
    const { fingerprint, kind, pointer, direction } = finding;
    if ((counts.get(fingerprint) ?? 0) < 2) return finding;
    return { ...finding, fingerprint: fingerprintOf(kind, `${fingerprint} ${pointer}`, direction) };
  });
}
