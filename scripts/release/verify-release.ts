import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkApiReports } from './checks/check-api-reports.ts';
import { checkChangesets } from './checks/check-changesets.ts';
import { checkContents } from './checks/check-contents.ts';
import { checkExports } from './checks/check-exports.ts';
import { checkFiles } from './checks/check-files.ts';
import { checkLicences } from './checks/check-licences.ts';
import { checkManifests } from './checks/check-manifests.ts';
import { checkPreviousTypeTests } from './checks/check-previous-type-tests.ts';
import { checkSbom } from './checks/check-sbom.ts';
import { checkShape } from './checks/check-shape.ts';
import { checkSizes } from './checks/check-sizes.ts';
import { checkTypes } from './checks/check-types.ts';
import type { Check, Findings } from './checks/problem.ts';
import { installPackages } from './pack/install-packages.ts';
import type { PackedPackage } from './pack/packed-package.ts';

/** Everything that is verified before a release, cheap checks first. */
export const RELEASE_CHECKS: readonly Check[] = [
  checkFiles,
  checkManifests,
  checkContents,
  checkChangesets,
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
  /** @default all of them */
  readonly checks?: readonly Check[];
}

/** Installs packed packages into an empty folder and checks them, each check also after another has failed. */
export async function* verifyRelease(
  packages: readonly PackedPackage[],
  { root, now, checks = RELEASE_CHECKS }: VerifyOptions,
): AsyncGenerator<CheckResult> {
  const installed = mkdtempSync(path.join(tmpdir(), 'release-'));
  try {
    installPackages(packages, installed);
    for (const { title, run } of checks) {
      const startedAt = now();
      const found = await run({ root, packages, installed });
      const findings: Findings = 'problems' in found ? found : { problems: found };
      yield { title, ...findings, seconds: (now() - startedAt) / 1000 };
    }
  } finally {
    rmSync(installed, { recursive: true });
  }
}
