import type { ContractReport, OperationReport, Tally } from './contract-report.ts';

/** The report as a short table for a terminal. */
export function formatTable(report: ContractReport): string {
  const names = Object.keys(report.byTarget);
  const width = Math.max(...names.map(({ length }) => length), 'target'.length);
  const row = (name: string, { passed, failed, skipped }: Tally) =>
    `${name.padEnd(width)}  ${[passed, failed, skipped].map((count) => String(count).padStart(8)).join('')}`;
  return [
    `${'target'.padEnd(width)}    passed  failed skipped`,
    ...report.sources.flatMap(({ source, targets, skipped }) => [
      `${source}:${skipped && ` not run. ${skipped}`}`,
      ...Object.entries(targets).map(([name, tally]) => row(name, tally)),
    ]),
    row('all', report.total),
    '',
    ...storyLines(report),
    ...report.drift.map(
      ({ target, reason, count }) => `drift, ${target}, ${count} times: ${reason}`,
    ),
    ...coverageLines(report),
    '',
    ...apiLines(report),
    ...report.failures.slice(0, 10).map(({ version, operation, target, name, reason }) => {
      return `FAILED ${version} ${operation}, ${target}, ${name}: ${reason}`;
    }),
  ].join('\n');
}

function storyLines({ stories }: ContractReport): string[] {
  return stories.map(({ mode, stories: count, steps, failure }) => {
    const total = Object.values(steps).reduce((sum, each) => sum + each, 0);
    const ending = failure === '' ? 'all as the model has it' : failure;
    return `model, ${mode}: ${count} stories of ${total} steps, ${ending}`;
  });
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
