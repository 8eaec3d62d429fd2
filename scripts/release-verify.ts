import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from './lib/repository-root.ts';
import { findBase } from './release/git/find-base.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { fileNameOf } from './release/pack/file-name-of.ts';
import { packPackages } from './release/pack/pack-packages.ts';
import { withRepository } from './release/pack/with-repository.ts';
import { renderResult } from './release/render-result.ts';
import { sayFailure } from './release/say-failure.ts';
import { writeSboms } from './release/sbom/write-sboms.ts';
import { verifyRelease } from './release/verify-release.ts';

// pnpm release:verify [--out DIR] [--repository URL] [--base REF]: packs what would be published and checks the tarballs. Tarballs and
// bills of materials are written to DIR, by default reports/release, from where release:publish takes them. What changed
// on this branch is told from REF, by default the branch of the pull request, else main.
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(repositoryRoot, 'reports/release') },
    repository: { type: 'string' },
    base: { type: 'string' },
  },
});
// What an earlier run found good must not be published after this one has failed.
for (const file of globSync('*.{tgz,cdx.json}', { cwd: values.out })) {
  rmSync(path.join(values.out, file));
}
await sayFailure(async () => {
  const { repository } = values;
  const base = findBase(repositoryRoot, { given: values.base, env: process.env });
  const packed = packPackages(listPublishedPackages(repositoryRoot));
  const packages = repository ? packed.map((each) => withRepository(each, repository)) : packed;
  let failures = 0;
  const options = { root: repositoryRoot, now: () => performance.now(), base };
  for await (const result of verifyRelease(packages, options)) {
    process.stdout.write(renderResult(result));
    failures += result.problems.length;
  }
  if (failures === 0) {
    mkdirSync(values.out, { recursive: true });
    for (const { name, tarball } of packages) {
      writeFileSync(path.join(values.out, `${fileNameOf(name)}.tgz`), tarball);
    }
    writeSboms(packages, { root: repositoryRoot, folder: values.out });
  }
  console.log(
    failures === 0
      ? `\n${packages.length} packages may be published; they are in ${path.relative('', values.out)}.`
      : `\n${failures} problems: nothing may be published.`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
});
