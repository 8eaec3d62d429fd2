import type { DriftOutcome } from '@pinecone-versioned/spec-drift';
import { bumpFor, isQuiet } from '../classes.ts';

/** The outcome without what only readers of the specs would notice: the published words differ from ours on purpose. */
export function contractOnly(outcome: DriftOutcome): DriftOutcome {
  const findings = outcome.report.findings.filter((finding) => !isQuiet(finding));
  const counts = Map.groupBy(findings, (finding) => finding.class);
  const { summary } = outcome.report;
  return {
    ...outcome,
    report: {
      findings,
      summary: {
        ...summary,
        'docs-only': counts.get('docs-only')?.length ?? 0,
        'no-change': counts.get('no-change')?.length ?? 0,
      },
      bump: { wire: bumpFor(findings, 'wire'), client: bumpFor(findings, 'client') },
    },
  };
}
