import type { ContractOperation } from '../contract/contract-operation.ts';
import type { CaseRecord } from './case-record.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { ModelStories } from './model-log.ts';
import { SOURCES, type Source, sourceOf } from './sources.ts';

/** How many cases ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One operation of one version, by target. */
export interface OperationReport {
  readonly version: string;
  readonly api: string;
  readonly operation: string;
  readonly route: string;
  readonly targets: Readonly<Record<string, Tally>>;
}

/** What answered, and how the cases of each client went there. */
export interface SourceReport {
  readonly source: Source;
  readonly targets: Readonly<Record<string, Tally>>;
  /** Why there are none; empty for what ran. */
  readonly skipped: string;
}

/** Cases that were skipped, or passed with something beside the contract, for one reason. */
export interface ReasonReport {
  readonly reason: string;
  readonly target: string;
  readonly count: number;
}

/** What the suite found out. */
export interface ContractReport {
  readonly versions: readonly string[];
  readonly targets: readonly string[];
  readonly total: Tally;
  readonly byTarget: Readonly<Record<string, Tally>>;
  readonly sources: readonly SourceReport[];
  /** Stories of the model over the emulator. */
  readonly stories: readonly ModelStories[];
  readonly operations: readonly OperationReport[];
  /** By target, of those that have to cover everything. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, Coverage>>>>;
  readonly skips: readonly ReasonReport[];
  /** What live answers have beside the contract. */
  readonly drift: readonly ReasonReport[];
  readonly failures: readonly CaseRecord[];
}

/** Targets that have to cover all of the operations that they have. */
const COVERING = ['raw', 'facade'] as const;

/** What was asked for, and what came of it beside the cases. */
interface ReportParts {
  readonly sources: readonly Source[];
  readonly stories: readonly ModelStories[];
}

const LIVE_SKIPPED = 'It runs by hand only: --target live, with a key in PINECONE_API_KEY.';

/** Draws the report from the cases. */
export function contractReport(
  operations: readonly ContractOperation[],
  records: readonly CaseRecord[],
  { sources, stories }: ReportParts,
): ContractReport {
  const targets = targetsOf(records);
  const byOperation = Map.groupBy(records, titleOf);
  const wanted = {
    raw: operations,
    facade: operations.filter(({ facade }) => facade !== undefined),
  };
  return {
    versions: [...new Set(operations.map(({ version }) => version))],
    targets,
    total: tallyOf(records),
    byTarget: tallies(records),
    sources: SOURCES.map((source) => sourceReport(source, sources.includes(source), records)),
    stories,
    operations: operations.map(({ title, version, api, id, method, path }) => ({
      version,
      api,
      operation: id,
      route: `${method} ${path}`,
      targets: tallies(byOperation.get(title) ?? []),
    })),
    coverage: Object.fromEntries(
      (sources.includes('recorder') ? COVERING : []).map((target) => {
        const own = records.filter((record) => record.target === target);
        return [target, { ...coverageOf(wanted[target], own) }];
      }),
    ),
    skips: byReason(records.filter(({ outcome }) => outcome === 'skipped')),
    drift: byReason(records.filter(({ how }) => how === 'decoded, with drift')),
    failures: records.filter(({ outcome }) => outcome === 'failed'),
  };
}

/** Whether the contract is covered wholly and no case failed. */
export function isComplete(report: ContractReport): boolean {
  const { coverage, failures, operations, stories, sources, total } = report;
  const parts = Object.values(coverage).flatMap((each) => Object.values(each));
  const isCovered = parts.every(({ missing }) => missing.length === 0);
  const isTold = stories.every((each) => each.failure === '' && each.stories > 0);
  const tells = sources.some(({ source, skipped }) => source === 'emulator' && skipped === '');
  const isRun = sources.every(({ targets, skipped }) => {
    return skipped !== '' || Object.keys(targets).length > 0;
  });
  const isWell =
    failures.length === 0 && isTold && total.passed > 0 && tells === stories.length > 0;
  return isWell && operations.length > 0 && isCovered && isRun;
}

function titleOf({ version, api, operation }: CaseRecord): string {
  return `${version} ${api} ${operation}`;
}

function tallies(records: readonly CaseRecord[]): Record<string, Tally> {
  const byTarget = Map.groupBy(records, ({ target }) => target);
  return Object.fromEntries(
    targetsOf(records).map((target) => [target, tallyOf(byTarget.get(target) ?? [])]),
  );
}

/** Those that have to cover everything come first. */
function targetsOf(records: readonly CaseRecord[]): string[] {
  const found = new Set(records.map(({ target }) => target));
  const covering = COVERING.filter((target) => found.has(target));
  return [...new Set([...covering, ...[...found].sort()])];
}

function tallyOf(records: readonly CaseRecord[]): Tally {
  const count = (outcome: CaseRecord['outcome']) =>
    records.filter((record) => record.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

function sourceReport(
  source: Source,
  isWanted: boolean,
  records: readonly CaseRecord[],
): SourceReport {
  const own = records.filter(({ target }) => sourceOf(target) === source);
  const notAsked = source === 'live' ? LIVE_SKIPPED : 'It was not asked for.';
  return { source, targets: tallies(own), skipped: isWanted ? '' : notAsked };
}

function byReason(records: readonly CaseRecord[]): ReasonReport[] {
  const groups = Map.groupBy(records, ({ target, reason }) => `${target}\n${reason}`);
  return [...groups.values()]
    .map((group) => ({
      reason: group[0]?.reason ?? '',
      target: group[0]?.target ?? '',
      count: group.length,
    }))
    .sort((a, b) => b.count - a.count);
}
