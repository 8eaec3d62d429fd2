import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/read-options.ts';
import { repositoryRoot } from './lib/repository-root.ts';
import { findBase } from './release/git/find-base.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { fileNameOf } from './release/pack/file-name-of.ts';
import { packPackages } from './release/pack/pack-packages.ts';
import { withRepository } from './release/pack/with-repository.ts';
import { renderResult } from './release/render-result.ts';
import { sayFailure } from './release/say-failure.ts';
import { writeSboms } from './release/sbom/write-sboms.ts';
import { exitOnSignals } from './release/scratch/exit-on-signals.ts';
import { verifyRelease } from './release/verify-release.ts';

const USAGE = `Usage: pnpm release:verify [--out DIR] [--repository URL] [--base REF]

Packs what would be published and checks the tarballs; exits 1 when nothing may be published.

  --out DIR         where tarballs and bills of materials go, in place of those there; release:publish
                    takes them from there (default: reports/release)
  --repository URL  what each package.json names as its repository
  --base REF        where this branch began (default: the branch of the pull request, else main)
`;

const values = readOptions(USAGE, {
  out: { type: 'string', default: path.join(repositoryRoot, 'reports/release') },
  repository: { type: 'string' },
  base: { type: 'string' },
});
exitOnSignals();
// What an earlier run found good must not be published after this one has failed.
for (const file of globSync('*.{tgz,cdx.json}', { cwd: values.out })) {
  rmSync(path.join(values.out, file));
}
await sayFailure(async () => {
  const url = values.repository;
  const base = findBase(repositoryRoot, { given: values.base, env: process.env });
  const packed = packPackages(listPublishedPackages(repositoryRoot));
  const packages = url
    ? packed.map((each) => withRepository(each, { url, root: repositoryRoot }))
    : packed;
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
      : `\n${failures === 1 ? '1 problem' : `${failures} problems`}: nothing may be published.`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
});
