import type { ContractOperation } from '../contract/contract-operation.ts';
import type { CaseRecord } from './case-record.ts';
import { type Coverage, coverageOf } from './coverage.ts';

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

/** Cases that were skipped for one reason. */
export interface SkipReport {
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
  readonly operations: readonly OperationReport[];
  /** By target, of those that have to cover everything. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, Coverage>>>>;
  readonly skips: readonly SkipReport[];
  readonly failures: readonly CaseRecord[];
}

/** Targets that have to cover all of the operations that they have. */
const COVERING = ['raw', 'facade'] as const;

/** Draws the report from the cases. */
export function contractReport(
  operations: readonly ContractOperation[],
  records: readonly CaseRecord[],
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
    operations: operations.map(({ title, version, api, id, method, path }) => ({
      version,
      api,
      operation: id,
      route: `${method} ${path}`,
      targets: tallies(byOperation.get(title) ?? []),
    })),
    coverage: Object.fromEntries(
      COVERING.map((target) => {
        const own = records.filter((record) => record.target === target);
        return [target, { ...coverageOf(wanted[target], own) }];
      }),
    ),
    skips: skipsOf(records),
    failures: records.filter(({ outcome }) => outcome === 'failed'),
  };
}

/** Whether the contract is covered wholly and no case failed. */
export function isComplete({ coverage, failures, operations }: ContractReport): boolean {
  const parts = Object.values(coverage).flatMap((each) => Object.values(each));
  const isCovered = parts.every(({ missing }) => missing.length === 0);
  return failures.length === 0 && operations.length > 0 && isCovered;
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

function skipsOf(records: readonly CaseRecord[]): SkipReport[] {
  const skipped = records.filter(({ outcome }) => outcome === 'skipped');
  const groups = Map.groupBy(skipped, ({ target, reason }) => `${target}\n${reason}`);
  return [...groups.values()]
    .map((group) => ({
      reason: group[0]?.reason ?? '',
      target: group[0]?.target ?? '',
      count: group.length,
    }))
    .sort((a, b) => b.count - a.count);
}
