import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { openPackage } from './release/pack/packed-package.ts';
import { UNRELEASED } from './release/plan/unreleased.ts';
import { npmRegistry } from './release/publish/npm-registry.ts';
import { publishPackages } from './release/publish/publish-packages.ts';
import { sayFailure } from './release/say-failure.ts';
import { exitOnSignals } from './release/scratch/exit-on-signals.ts';

const USAGE = `Usage: pnpm release:publish [--from DIR] [--provenance]

Publishes the tarballs that release:verify found good, exactly these bytes, to the registry that npm
is configured for. Run it again after a failure: what is published already is left alone.

  --from DIR    where the tarballs are (default: reports/release)
  --provenance  sign where and from what they were built, which only CI can
`;

const values = readOptions(USAGE, {
  from: { type: 'string', default: path.join(repositoryRoot, 'reports/release') },
  provenance: { type: 'boolean', default: false },
});
exitOnSignals();
await sayFailure(async () => {
  const packages = globSync('*.tgz', { cwd: values.from })
    .map((file) => path.join(values.from, file))
    .map((file) => openPackage(readFileSync(file), file));
  if (packages.length === 0) {
    throw new Error(`There is no tarball in ${values.from}. Run \`pnpm release:verify\` first.`);
  }
  const unversioned = packages.filter(({ manifest }) => manifest.version === UNRELEASED);
  if (unversioned.length > 0) {
    const names = unversioned.map(({ name }) => name).join(', ');
    throw new Error(
      `${names}: the version is still ${UNRELEASED}. Merge the version pull request first.`,
    );
  }
  const registry = npmRegistry({ cwd: repositoryRoot, provenance: values.provenance });
  for await (const { name, version, outcome } of publishPackages(packages, registry)) {
    console.log(`${name}@${version}: ${outcome}`);
  }
});
