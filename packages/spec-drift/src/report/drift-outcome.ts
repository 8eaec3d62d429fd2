import type { Audience, DriftReport, Finding } from '../finding.js';

/** A finding that a baseline acknowledges. */
export interface AcknowledgedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Last day of the acknowledgement, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What a run of the command shows: the report after rules, baseline and audience. */
export interface DriftOutcome {
  /** What was compared, as it was named. */
  readonly base: string;
  readonly revision: string;
  /** The audience whose classes count; null for the worse of both. */
  readonly audience: Audience | null;
  /** Without what is acknowledged; only the bump counts that as well. */
  readonly report: DriftReport;
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** What the reader should know of the run: unused rules, unused or expired acknowledgements. */
  readonly notes: readonly string[];
}

/** Texts of the compared documents by `location.file`, for excerpts. */
export interface SourceTexts {
  readonly base: ReadonlyMap<string, string>;
  readonly revision: ReadonlyMap<string, string>;
}
