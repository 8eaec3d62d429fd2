import type { ContractReport, OperationReport, Tally } from './contract-report.ts';

/** The report as a short table for a terminal. */
export function formatTable(report: ContractReport): string {
  const names = Object.keys(report.byTarget);
  const width = Math.max(...names.map(({ length }) => length), 'target'.length);
  const row = (name: string, { passed, failed, skipped }: Tally) =>
    `${name.padEnd(width)}  ${[passed, failed, skipped].map((count) => String(count).padStart(8)).join('')}`;
  const rows = Object.entries(report.byTarget).map(([name, tally]) => row(name, tally));
  return [
    `${'target'.padEnd(width)}    passed  failed skipped`,
    ...rows,
    row('all', report.total),
    '',
    ...coverageLines(report),
    '',
    ...apiLines(report),
    ...report.failures.slice(0, 10).map(({ version, operation, target, name, reason }) => {
      return `FAILED ${version} ${operation}, ${target}, ${name}: ${reason}`;
    }),
  ].join('\n');
}

function coverageLines({ coverage }: ContractReport): string[] {
  return Object.entries(coverage).map(([target, parts]) => {
    const texts = Object.entries(parts).map(([name, { total, missing }]) => {
      return `${name} ${total - missing.length}/${total}`;
    });
    return `coverage by ${target}: ${texts.join(', ')}`;
  });
}

/** How many cases the operations of each API have, per target that has to cover them. */
function apiLines({ operations, coverage }: ContractReport): string[] {
  const targets = Object.keys(coverage);
  const groups = Map.groupBy(operations, ({ version, api }) => `${version} ${api}`);
  const title = 'cases per operation (median)';
  const width = Math.max(title.length, ...[...groups.keys()].map(({ length }) => length));
  const head = `${title.padEnd(width)}  operations${targets.map((each) => each.padStart(22)).join('')}`;
  const rows = [...groups].map(([name, own]) => {
    const columns = targets.map((target) => rangeOf(own, target).padStart(22));
    return `${name.padEnd(width)}  ${String(own.length).padStart(10)}${columns.join('')}`;
  });
  return [head, ...rows];
}

/** Fewest to most cases of an operation, and the middle one. */
function rangeOf(operations: readonly OperationReport[], target: string): string {
  const counts = operations
    .flatMap(({ targets }) => (targets[target] ? [sizeOf(targets[target])] : []))
    .sort((a, b) => a - b);
  if (counts.length === 0) return '-';
  return `${counts[0]} to ${counts.at(-1)} (${counts[Math.floor(counts.length / 2)]})`;
}

function sizeOf({ passed, failed, skipped }: Tally): number {
  return passed + failed + skipped;
}
