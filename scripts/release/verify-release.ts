import { checkApiReports } from './checks/check-api-reports.ts';
import { checkChangelogs } from './checks/check-changelogs.ts';
import { checkChangesets } from './checks/check-changesets.ts';
import { checkContents } from './checks/check-contents.ts';
import { checkExports } from './checks/check-exports.ts';
import { checkFiles } from './checks/check-files.ts';
import { checkLeftovers } from './checks/check-leftovers.ts';
import { checkLicences } from './checks/check-licences.ts';
import { checkManifests } from './checks/check-manifests.ts';
import { checkPolicy } from './checks/check-policy.ts';
import { checkPreviousTypeTests } from './checks/check-previous-type-tests.ts';
import { checkSbom } from './checks/check-sbom.ts';
import { checkShape } from './checks/check-shape.ts';
import { checkSizes } from './checks/check-sizes.ts';
import { checkTypes } from './checks/check-types.ts';
import type { Check, Findings } from './checks/problem.ts';
import type { Base } from './git/find-base.ts';
import { installPackages } from './pack/install-packages.ts';
import type { PackedPackage } from './pack/packed-package.ts';
import { scratchFolder } from './scratch/scratch-folder.ts';

/** Everything that is verified before a release, cheap checks first. */
export const RELEASE_CHECKS: readonly Check[] = [
  checkFiles,
  checkLeftovers,
  checkManifests,
  checkContents,
  checkChangesets,
  checkPolicy,
  checkChangelogs,
  checkLicences,
  checkSbom,
  checkExports,
  checkTypes,
  checkApiReports,
  checkPreviousTypeTests,
  checkSizes,
  checkShape,
];

/** What can be seen in the tarballs at a glance, also between releases. */
export const SHAPE_CHECKS: readonly Check[] = [
  checkFiles,
  checkManifests,
  checkContents,
  checkLicences,
  checkShape,
];

/** How one check went. */
export interface CheckResult extends Findings {
  readonly title: string;
  readonly seconds: number;
}

interface VerifyOptions {
  /** The repository. */
  readonly root: string;
  /** Milliseconds of any clock. */
  readonly now: () => number;
  /** Where the branch began; undefined on the main branch. */
  readonly base?: Base | undefined;
  /** @default all of them */
  readonly checks?: readonly Check[];
}

/** Installs packed packages into an empty folder and checks them, each check also after another has failed. */
export async function* verifyRelease(
  packages: readonly PackedPackage[],
  { root, now, base, checks = RELEASE_CHECKS }: VerifyOptions,
): AsyncGenerator<CheckResult> {
  using scratch = scratchFolder('release-');
  const installed = scratch.path;
  installPackages(packages, installed);
  for (const { title, run } of checks) {
    const startedAt = now();
    const findings = await findingsOf(() => run({ root, packages, installed, base }), title);
    yield { title, ...findings, seconds: (now() - startedAt) / 1000 };
  }
}

/** A check that cannot be made is a problem as well, and the next ones are made all the same. */
async function findingsOf(run: () => ReturnType<Check['run']>, subject: string): Promise<Findings> {
  try {
    const found = await run();
    return 'problems' in found ? found : { problems: found };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const mend = 'Mend what this message names; until then it cannot be checked.';
    return { problems: [{ subject, what, mend }] };
  }
}
