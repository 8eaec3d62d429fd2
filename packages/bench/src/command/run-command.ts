import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BENCHMARKS } from '../benchmarks/index.ts';
import { packageRoot, repositoryRoot } from '../paths.ts';
import { renderHtml } from '../report/render-html.ts';
import { renderChanges, renderResult } from '../report/render-text.ts';
import type { Report } from '../report/report.ts';
import type { BenchmarkResult } from '../runner/benchmark.ts';
import { describeMachine } from '../runner/machine.ts';
import { compareRatios, ratiosOf } from '../runner/ratios.ts';
import { readRatios, writeRatios } from '../runner/ratios-file.ts';
import { readVersions } from '../versions.ts';
import { type Command, parseCommand } from './parse-command.ts';

const RATIOS_FILE = path.join(packageRoot, 'ratios.json');
const NAMES = BENCHMARKS.map(({ name }) => name);
const USAGE = `Usage: pnpm bench [NAME...] [options]

Measures this project beside its peers. Without a name all of: ${NAMES.join(', ')}.
The packages must be built.

  --quick    fewer records and rounds
  --json     print the results as JSON
  --html     write reports/bench.html and reports/bench.json (always done without --json)
  --compare  exit 1 when a ratio moved by more than 15 % from packages/bench/ratios.json
  --update   write the ratios there
`;

/** `pnpm bench`. Returns the exit code: 0, 1 for ratios that moved, 2 for wrong use. */
export async function runCommand(argv: readonly string[]): Promise<0 | 1 | 2> {
  const command = tryToParse(argv);
  if (command === undefined) return 2;
  if (command.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const report = await measure(command);
  const kind = command.quick ? 'quick' : 'whole';
  if (command.update) writeRatios(RATIOS_FILE, kind, ratiosOf(report.results));
  if (command.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (command.html || !command.json) writeReport(report);
  if (report.changes === undefined) return 0;
  process.stderr.write(renderChanges(report.changes));
  return report.changes.length > 0 ? 1 : 0;
}

function tryToParse(argv: readonly string[]): Command | undefined {
  try {
    return parseCommand(argv, NAMES);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return undefined;
  }
}

async function measure({ names, quick, compare, json }: Command): Promise<Report> {
  const machine = describeMachine();
  const results: BenchmarkResult[] = [];
  const log = (line: string) => process.stderr.write(`${line}\n`);
  for (const benchmark of BENCHMARKS) {
    const { name, about } = benchmark;
    if (names.length > 0 && !names.includes(name)) continue;
    const startedAt = performance.now();
    const outcome = await benchmark.run({ quick, log });
    const result = { name, about, ...outcome, seconds: (performance.now() - startedAt) / 1000 };
    results.push(result);
    if (!json) process.stdout.write(renderResult(result));
  }
  const before = readRatios(RATIOS_FILE, quick ? 'quick' : 'whole');
  const changes = compare ? compareRatios(results, before) : undefined;
  const date = new Date().toISOString();
  return { date, quick, machine, versions: readVersions(), results, changes };
}

function writeReport(report: Report): void {
  const folder = path.join(repositoryRoot, 'reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'bench.html'), renderHtml(report));
  writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  process.stderr.write('Written: reports/bench.html, reports/bench.json\n');
}
