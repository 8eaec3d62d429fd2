import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { reportFileOf, reportOfPackage } from './release/api/report-of-package.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { installPackages } from './release/pack/install-packages.ts';
import { packPackages } from './release/pack/pack-packages.ts';
import { sayFailure } from './release/say-failure.ts';
import { exitOnSignals } from './release/scratch/exit-on-signals.ts';
import { scratchFolder } from './release/scratch/scratch-folder.ts';

const USAGE = `Usage: pnpm release:api

Writes to packages/*/api/report.txt what each built package declares to its users, for the reviewer
of a change.
`;

readOptions(USAGE, {});
exitOnSignals();
await sayFailure(async () => {
  const packages = packPackages(listPublishedPackages(repositoryRoot));
  using installed = scratchFolder('api-report-');
  installPackages(packages, installed.path);
  for (const each of packages) {
    const file = reportFileOf(each);
    const report = reportOfPackage(each, installed.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, report);
    console.log(`${path.relative(repositoryRoot, file)}: ${report.split('\n').length} lines`);
  }
});
