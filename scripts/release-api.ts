import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { reportFileOf, reportOfPackage } from './release/api/report-of-package.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { installPackages } from './release/pack/install-packages.ts';
import { packPackages } from './release/pack/pack-packages.ts';

const USAGE = `Usage: pnpm release:api

Writes to packages/*/api/report.txt what each built package declares to its users, for the reviewer
of a change.
`;

readOptions(USAGE, {});
const packages = packPackages(listPublishedPackages(repositoryRoot));
const installed = mkdtempSync(path.join(tmpdir(), 'api-report-'));
try {
  installPackages(packages, installed);
  for (const each of packages) {
    const file = reportFileOf(each);
    const report = reportOfPackage(each, installed);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, report);
    console.log(`${path.relative(repositoryRoot, file)}: ${report.split('\n').length} lines`);
  }
} finally {
  rmSync(installed, { recursive: true });
}
