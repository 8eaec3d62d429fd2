import { repositoryRoot } from './lib/repository-root.ts';
import { checkPackageShape } from './release/check-package-shape.ts';
import { listPublishedPackages } from './release/list-packages.ts';

// Packs every package that is published and checks what is in the tarball.
const packages = listPublishedPackages(repositoryRoot);
let problems = 0;
for (const each of packages) {
  for (const problem of await checkPackageShape(each)) {
    problems++;
    console.log(`${each.name}: ${problem}`);
  }
}
console.log(
  `${packages.length} packages: ${problems === 0 ? 'no problem' : `${problems} problems`}`,
);
process.exitCode = problems === 0 ? 0 : 1;
