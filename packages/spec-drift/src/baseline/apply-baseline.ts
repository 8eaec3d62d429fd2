import type { Finding } from '../finding.js';
import type { AcknowledgedFinding } from '../report/drift-outcome.js';
import type { BaselineEntry } from './read-baseline.js';

/** Findings after a baseline. */
export interface BaselinedFindings {
  /** What nobody has acknowledged. */
  readonly open: readonly Finding[];
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Entries whose change isn't there. */
  readonly unused: readonly BaselineEntry[];
  /** Entries whose last day has passed; their findings are open. */
  readonly expired: readonly BaselineEntry[];
}

/** Sorts findings by whether a baseline acknowledges them on `today` (`YYYY-MM-DD`). */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  today: string,
): BaselinedFindings {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const unused = new Set(entries);
  const expired: BaselineEntry[] = [];
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  for (const finding of findings) {
    const entry = byFingerprint.get(finding.fingerprint);
    if (entry) unused.delete(entry);
    if (!entry) open.push(finding);
    else if (entry.until !== undefined && entry.until < today) {
      open.push(finding);
      expired.push(entry);
    } else {
      const { reason, until } = entry;
      acknowledged.push({ finding, reason, ...(until === undefined ? {} : { until }) });
    }
  }
  return { open, acknowledged, unused: [...unused], expired };
}
