import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contractOperations } from '../contract/contract-operations.ts';
import { PARTS_FOLDER } from './case-log.ts';
import { contractReport, isComplete } from './contract-report.ts';
import { formatTable } from './format-table.ts';
import { readParts } from './read-parts.ts';
import { renderPage } from './render-page.ts';

// Runs the suite's files that keep their cases, and makes the report of what they kept.
const FILES = [
  'requests-',
  'responses-',
  'streams',
  'prism',
  'properties',
  'errors',
  'negotiation',
];
const home = path.resolve(import.meta.dirname, '../..');
const reports = path.join(home, 'reports');
const startedAt = performance.now();

rmSync(PARTS_FOLDER, { recursive: true, force: true });
const vitest = path.join(home, 'node_modules/vitest/vitest.mjs');
const arguments_ = [vitest, 'run', '--typecheck.enabled=false', '--reporter=default', ...FILES];
const { status } = spawnSync(process.execPath, arguments_, { cwd: home, stdio: 'inherit' });

const records = readParts();
const report = contractReport(await contractOperations(), records);
mkdirSync(reports, { recursive: true });
writeFileSync(path.join(reports, 'contract.json'), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(path.join(reports, 'contract.html'), renderPage(report, records));
const seconds = Math.round((performance.now() - startedAt) / 1000);
process.stdout.write(
  `${formatTable(report)}\n\n${seconds} s; see ${path.relative(process.cwd(), path.join(reports, 'contract.html'))}\n`,
);
process.exitCode = status === 0 && isComplete(report) ? 0 : 1;
