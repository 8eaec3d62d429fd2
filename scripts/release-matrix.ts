import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions, refuseCall } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import type { CellResult } from './release/matrix/matrix-cell.ts';
import { placeMatrix, renderMatrix } from './release/matrix/render-matrix.ts';
import { MATRIX, runMatrix } from './release/matrix/run-matrix.ts';
import { packPackages } from './release/pack/pack-packages.ts';
import { sayFailure } from './release/say-failure.ts';
import { exitOnSignals } from './release/scratch/exit-on-signals.ts';

const USAGE = `Usage: pnpm release:matrix [--only TEXT | --write]

Installs the packed packages into every kind of consumer and makes a real call in each. What this
machine cannot provide is skipped, and says why.

  --only TEXT  only consumers whose kind and name hold this text, such as 'bundler' or 'Node 22'
  --write      put the table into README.md
`;

const { only = '', write } = readOptions(USAGE, {
  only: { type: 'string' },
  write: { type: 'boolean', default: false },
});
const cells = MATRIX.filter(({ group, name }) => `${group} ${name}`.includes(only));
if (cells.length === 0) {
  const names = MATRIX.map(({ group, name }) => `  ${group} ${name}`).join('\n');
  refuseCall(`No consumer holds '${only}'. There are:\n${names}`, USAGE);
}
if (write && cells.length < MATRIX.length) {
  refuseCall(`--write puts the whole table into README.md, so it cannot go with --only.`, USAGE);
}
exitOnSignals();
await sayFailure(async () => {
  const packages = packPackages(listPublishedPackages(repositoryRoot));
  const results: CellResult[] = [];
  for await (const result of runMatrix(packages, { root: repositoryRoot, cells })) {
    results.push(result);
    console.log(`${result.outcome.padEnd(8)} ${result.name}: ${result.detail}`);
  }
  if (write) {
    const readme = path.join(repositoryRoot, 'README.md');
    writeFileSync(readme, placeMatrix(readFileSync(readme, 'utf8'), renderMatrix(results)));
  }
  const count = (outcome: CellResult['outcome']) =>
    results.filter((result) => result.outcome === outcome).length;
  console.log(`\n${count('works')} work, ${count('fails')} fail, ${count('skipped')} skipped`);
  process.exitCode = count('fails') > 0 || count('works') === 0 ? 1 : 0;
});
