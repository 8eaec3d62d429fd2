/** How a case ended. */
export type CaseStatus = 'passed' | 'failed' | 'skipped';

/** One case as it went, for the report. */
export interface CaseRecord {
  readonly direction: 'request' | 'response' | 'error' | 'negotiation';
  readonly version: string;
  readonly api: string;
  /** Operation id. */
  readonly operation: string;
  /** What the case was run through, such as `raw`, `facade` or `prism`. */
  readonly target: string;
  /** The case among those of its operation and target. */
  readonly name: string;
  /** Keyword that the case probes, and where. */
  readonly keyword: string;
  readonly place: string;
  /** Documented status of an answer, such as `200` or `4XX`; empty for requests. */
  readonly status: string;
  readonly outcome: CaseStatus;
  /** What was done: `sent`, `refused`, `decoded`; `decoded, with drift` when the answer had more than the contract. */
  readonly how: string;
  /** Why it failed or was skipped, or what drifted; empty when it simply passed. */
  readonly reason: string;
}
