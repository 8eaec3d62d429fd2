import { dependencyClosure } from '../pack/dependency-closure.ts';
import { integrityFromLockfile } from '../sbom/integrity-of.ts';
import type { Check, Problem, Release } from './problem.ts';

/** Everything that a package installs is pinned by the lockfile's digest, so that its bill of materials is complete. */
export const checkSbom: Check = { title: 'bill of materials', run };

function run({ root, packages }: Release): Problem[] {
  const integrityOf = integrityFromLockfile(root);
  return packages.flatMap((each) =>
    [...dependencyClosure(each, packages).values()]
      .filter((installed) => integrityOf(installed) === undefined)
      .map(({ name, version }) => ({
        subject: each.name,
        what: `installs ${name} ${version}, which the lockfile does not have.`,
        mend: 'Run `pnpm install` and commit pnpm-lock.yaml.',
      })),
  );
}
