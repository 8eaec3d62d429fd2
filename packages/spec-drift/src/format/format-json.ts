import type { DriftOutcome } from '../report/drift-outcome.js';

/** Formats as JSON after `schemas/report.schema.json`. */
export function formatJson(outcome: DriftOutcome): string {
  const { base, revision, audience, report, acknowledged, notes } = outcome;
  const { summary, bump, findings } = report;
  return `${JSON.stringify(
    {
      base,
      revision,
      audience,
      summary,
      bump,
      findings,
      acknowledged: acknowledged.map(({ finding, ...acknowledgement }) => ({
        ...acknowledgement,
        finding,
      })),
      notes,
    },
    null,
    2,
  )}\n`;
}
