import { applyBaseline } from '../baseline/apply-baseline.js';
import { readBaseline } from '../baseline/read-baseline.js';
import type { Audience } from '../finding.js';
import { type ReadOptions, resolveReadOptions } from '../read/read-options.js';
import { type DocumentPairs, readPairs } from '../read/read-pairs.js';
import { applyRules } from '../rules/apply-rules.js';
import { readRules } from '../rules/read-rules.js';
import { comparePairs } from './compare-pairs.js';
import type { DriftOutcome } from './drift-outcome.js';
import { countByClass, proposeBump } from './summarise-findings.js';
import { viewForAudience } from './view-for-audience.js';

/** How drift is assessed. */
export interface AssessOptions extends ReadOptions {
  /** File of rules that give findings another class. */
  readonly rules?: string | undefined;
  /** File of acknowledged findings. */
  readonly baseline?: string | undefined;
  /** The audience whose classes count. @default the worse of both */
  readonly audience?: Audience | undefined;
  /** Today, `YYYY-MM-DD`, by which acknowledgements end. @default the clock's day in UTC */
  readonly today?: string;
}

/** An outcome, and the documents that it speaks of. */
export interface DriftAssessment {
  readonly outcome: DriftOutcome;
  readonly documents: DocumentPairs;
}

/**
 * Reads and compares two sources (files, folders, URLs or `git:REV:path`), and applies rules, baseline and audience.
 *
 * @throws {InputError} when a source or file can't be read or isn't what it should be.
 */
export async function assessDrift(
  base: string,
  revision: string,
  options: AssessOptions = {},
): Promise<DriftAssessment> {
  const { audience, today = new Date().toISOString().slice(0, 10) } = options;
  const read = resolveReadOptions(options);
  const [documents, rules, baseline] = await Promise.all([
    readPairs(base, revision, options),
    options.rules === undefined ? [] : readRules(options.rules, read),
    options.baseline === undefined ? [] : readBaseline(options.baseline, read),
  ]);
  const ruled = applyRules(comparePairs(documents.pairs), rules);
  const { open, acknowledged, unused, expired } = applyBaseline(ruled.findings, baseline, today);
  const findings = audience ? viewForAudience(open, audience) : open;
  const notes = [
    ...ruled.unused.map(
      ({ location }) => `${location.file}:${location.line}: no finding matches this rule`,
    ),
    ...unused.map(
      ({ location, fingerprint }) =>
        `${location.file}:${location.line}: ${fingerprint} is acknowledged, but isn't found`,
    ),
    ...expired.map(
      ({ location, fingerprint, until }) =>
        `${location.file}:${location.line}: the acknowledgement of ${fingerprint} ended on ${until}`,
    ),
  ];
  const report = { summary: countByClass(findings), bump: proposeBump(ruled.findings), findings };
  return {
    outcome: { base, revision, audience: audience ?? null, report, acknowledged, notes },
    documents,
  };
}
