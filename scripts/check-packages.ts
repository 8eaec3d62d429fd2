import { repositoryRoot } from './lib/repository-root.ts';
import { listPublishedPackages } from './release/list-packages.ts';
import { packPackages } from './release/pack/pack-packages.ts';
import { sayFailure } from './release/say-failure.ts';
import { SHAPE_CHECKS, verifyRelease } from './release/verify-release.ts';

// Packs every package that is published and checks what is in the tarball; release:verify checks more.
await sayFailure(async () => {
  const packages = packPackages(listPublishedPackages(repositoryRoot));
  const options = { root: repositoryRoot, now: () => performance.now(), checks: SHAPE_CHECKS };
  let count = 0;
  for await (const { problems } of verifyRelease(packages, options)) {
    for (const { subject, what, mend } of problems) console.log(`${subject}: ${what}\n-> ${mend}`);
    count += problems.length;
  }
  console.log(`${packages.length} packages: ${count === 0 ? 'no problem' : `${count} problems`}`);
  process.exitCode = count === 0 ? 0 : 1;
});
