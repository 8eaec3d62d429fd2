import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '@pinecone-versioned/transport';
import { contractOperations } from '../contract/contract-operations.ts';
import { type LiveOptions, liveOptions } from '../live/live-options.ts';
import { runLive } from '../live/run-live.ts';
import { PARTS_FOLDER } from './case-log.ts';
import type { CaseRecord } from './case-record.ts';
import type { ContractOptions } from './contract-options.ts';
import { contractReport, isComplete } from './contract-report.ts';
import { formatTable } from './format-table.ts';
import { readModelStories } from './model-log.ts';
import { readParts } from './read-parts.ts';
import { renderPage } from './render-page.ts';
import type { Source } from './sources.ts';

/** The suite's files that keep their cases, by what answers them. */
const FILES: Readonly<Record<Exclude<Source, 'live'>, readonly string[]>> = {
  recorder: ['requests-', 'responses-', 'streams', 'properties', 'errors', 'negotiation'],
  prism: ['prism'],
  emulator: ['test/emulator', 'test/model'],
};

const HOME = path.resolve(import.meta.dirname, '../..');

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs the cases, prints a table of them and writes the report. Says whether the contract is covered and nothing failed.
 * Throws LiveRefusal before anything is run.
 */
export async function runContract(options: ContractOptions, env: Environment): Promise<boolean> {
  const { sources, live, reports } = options;
  const startedAt = performance.now();
  const wanted = sources.includes('live') ? liveOptions(live, env) : undefined;
  const operations = await contractOperations();
  const areLocalWell = runLocal(sources);
  const records = sources.some((source) => source !== 'live') ? readParts() : [];
  if (wanted) records.push(...(await runLiveByHand(operations, wanted)));
  const stories = sources.includes('emulator') ? readModelStories() : [];
  const report = contractReport(operations, records, { sources, stories });
  mkdirSync(reports, { recursive: true });
  writeFileSync(path.join(reports, 'contract.json'), `${JSON.stringify(report, null, 2)}\n`);
  const page = path.join(reports, 'contract.html');
  writeFileSync(page, renderPage(report, { operations, records }));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const place = path.relative(process.cwd(), page);
  process.stdout.write(`${formatTable(report)}\n\n${seconds} s; see ${place}\n`);
  return areLocalWell && isComplete(report);
}

function runLocal(sources: readonly Source[]): boolean {
  const files = sources.flatMap((source) => (source === 'live' ? [] : FILES[source]));
  if (files.length === 0) return true;
  rmSync(PARTS_FOLDER, { recursive: true, force: true });
  const vitest = path.join(HOME, 'node_modules/vitest/vitest.mjs');
  const arguments_ = [vitest, 'run', '--typecheck.enabled=false', '--reporter=default', ...files];
  return spawnSync(process.execPath, arguments_, { cwd: HOME, stdio: 'inherit' }).status === 0;
}

/** Somebody waits: an interrupt ends the run early, and what was made is deleted before the program ends. */
async function runLiveByHand(
  operations: Awaited<ReturnType<typeof contractOperations>>,
  options: LiveOptions,
): Promise<CaseRecord[]> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return runLive(operations, options, {
    clock: systemClock,
    random: Math.random,
    fetch,
    signal: stop.signal,
    onNote: (note) => process.stdout.write(`live: ${note}\n`),
  });
}
