import type { Finding } from '../finding.js';
import type { AcknowledgedFinding } from '../report/drift-outcome.js';

/** What the new acknowledgements say. */
export interface BaselineText {
  /** Why; by default each one's message with the day. */
  readonly reason?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Makes a baseline file of what is acknowledged already and of further findings. */
export function renderBaseline(
  acknowledged: readonly AcknowledgedFinding[],
  findings: readonly Finding[],
  { reason, today }: BaselineText,
): string {
  const entries = [
    ...acknowledged.map(({ finding: { fingerprint }, reason, until }) => ({
      fingerprint,
      reason,
      ...(until === undefined ? {} : { until }),
    })),
    ...findings.map(({ fingerprint, message }) => ({
      fingerprint,
      reason: reason ?? `Accepted on ${today}: ${message}`,
    })),
  ];
  const unique = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  return `${JSON.stringify({ acknowledged: [...unique.values()] }, null, 2)}\n`;
}
