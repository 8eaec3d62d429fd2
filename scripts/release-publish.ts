import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from './lib/repository-root.ts';
import { openPackage } from './release/pack/packed-package.ts';
import { UNRELEASED } from './release/plan/unreleased.ts';
import { npmRegistry } from './release/publish/npm-registry.ts';
import { publishPackages } from './release/publish/publish-packages.ts';
import { sayFailure } from './release/say-failure.ts';

// pnpm release:publish [--from DIR] [--provenance]: publishes the tarballs that release:verify found good, exactly these
// bytes. Run it again after a failure: what is published already is left alone.
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: path.join(repositoryRoot, 'reports/release') },
    provenance: { type: 'boolean', default: false },
  },
});
const packages = globSync('*.tgz', { cwd: values.from })
  .map((file) => path.join(values.from, file))
  .map((file) => openPackage(readFileSync(file), file));
const unversioned = packages.filter(({ manifest }) => manifest.version === UNRELEASED);
if (packages.length === 0) {
  console.error(`There is no tarball in ${values.from}. Run \`pnpm release:verify\` first.`);
  process.exitCode = 1;
} else if (unversioned.length > 0) {
  const names = unversioned.map(({ name }) => name).join(', ');
  console.error(
    `${names}: the version is still ${UNRELEASED}. Merge the version pull request first.`,
  );
  process.exitCode = 1;
} else {
  const registry = npmRegistry({ cwd: repositoryRoot, provenance: values.provenance });
  await sayFailure(async () => {
    for await (const { name, version, outcome } of publishPackages(packages, registry)) {
      console.log(`${name}@${version}: ${outcome}`);
    }
  });
}
