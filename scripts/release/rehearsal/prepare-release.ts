import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changelogEntry } from '../changelog/changelog-entry.ts';
import { checkApiReports } from '../checks/check-api-reports.ts';
import { checkSizes } from '../checks/check-sizes.ts';
import { listPublishedPackages } from '../list-packages.ts';
import { fileNameOf } from '../pack/file-name-of.ts';
import { packPackages } from '../pack/pack-packages.ts';
import type { PackedPackage } from '../pack/packed-package.ts';
import { RELEASE_CHECKS, verifyRelease } from '../verify-release.ts';
import type { ScratchClone } from './scratch-clone.ts';

/** A person judges these two, from what changed: an invented version would have to raise both. */
const CHECKS = RELEASE_CHECKS.filter((check) => check !== checkSizes && check !== checkApiReports);

/** Packages that may be published from a clone. */
export interface PreparedRelease {
  readonly packages: readonly PackedPackage[];
  /** Folder with their tarballs. */
  readonly folder: string;
}

/**
 * Does in a clone what the workflow does: raises the versions, builds, packs and verifies.
 *
 * @throws Error with what the checks have to say.
 */
export async function prepareRelease(clone: ScratchClone): Promise<PreparedRelease> {
  const { root } = clone;
  await clone.node(path.join(root, 'node_modules/@changesets/cli/bin.js'), 'version');
  const left = globSync('*.md', { cwd: path.join(root, '.changeset') });
  if (left.join() !== 'README.md') throw new Error(`Changesets are left: ${left.join(', ')}.`);
  clone.commit('Release packages');
  await clone.build();
  const packages = packPackages(listPublishedPackages(root));
  const problems: string[] = [];
  for await (const result of verifyRelease(packages, { root, now: () => 0, checks: CHECKS })) {
    const { title, problems: found } = result;
    problems.push(...found.map(({ subject, what }) => `${title}: ${subject}: ${what}`));
  }
  if (problems.length > 0) throw new Error(`The clone cannot be released:\n${problems.join('\n')}`);
  const folder = path.join(root, 'reports/release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, tarball } of packages) {
    writeFileSync(path.join(folder, `${fileNameOf(name)}.tgz`), tarball);
  }
  return { packages, folder };
}

/** What the changelog of a package says of its version: the first line of each change. */
export function changesOf({ manifest, files }: PackedPackage): string[] {
  const changelog = files.get('CHANGELOG.md')?.toString('utf8') ?? '';
  const entry = changelogEntry(changelog, manifest.version);
  return entry.split('\n').filter((line) => line.startsWith('- '));
}

/** Asks for the next major of every package, so that what follows is a minor that `npm update` takes. */
export function askForMajors({ root }: ScratchClone): void {
  const names = listPublishedPackages(root).map(({ name }) => `'${name}': major`);
  const text = `---\n${names.join('\n')}\n---\n\nRehearse a release of every package\n`;
  writeFileSync(path.join(root, '.changeset/rehearsal.md'), text);
}

/** The tags that a published release gets. */
export function tagsOf(packages: readonly PackedPackage[]): string[] {
  return packages.map(({ name, manifest }) => `${name}@${manifest.version}`);
}
