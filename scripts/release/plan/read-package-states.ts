import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Base } from '../git/find-base.ts';
import { changedSince, gitFile, gitLines } from '../git/run-git.ts';
import type { PublishedPackage } from '../list-packages.ts';
import type { Changes, PackageState } from './find-forgotten.ts';
import { namedBy, type ReleasePlan } from './release-plan.ts';
import { UNRELEASED } from './unreleased.ts';

/** Folders and files of a package whose changes reach users. */
const PUBLISHED = ['src', 'generated', 'docs', 'schemas', 'README.md'];
/** Fields of package.json that users of a package do not notice. */
const UNNOTICED = ['devDependencies', 'scripts', 'files', 'private'];
/** Of a package whose code is taken into another one. */
const TAKEN_IN = ['src', 'generated'];

/** What changed, and what is planned. */
export interface StateInput {
  readonly root: string;
  readonly plan: ReleasePlan;
  /** Where the branch began; undefined on the main branch. */
  readonly base?: Base | undefined;
}

/** Asks git what became of each package since the tag of its version, and since the branch began. */
export function readPackageStates(
  packages: readonly PublishedPackage[],
  input: StateInput,
): PackageState[] {
  const { root, plan, base } = input;
  const tags = new Set(gitLines(root, ['tag', '--list', '*@*']));
  const all = plan.changesets.map(({ id }) => id);
  const ofBranch = base ? changesetsSince(root, base.commit) : [];
  const filesSince = (each: PublishedPackage, commit: string) => [
    ...changedFiles(each, root, commit),
    ...takenInBy(each, packages).flatMap(({ folder }) =>
      changedSince(root, commit, pathsIn(root, folder, TAKEN_IN)),
    ),
  ];
  return packages.map((each) => {
    const { name, version } = each;
    const tag = `${name}@${version}`;
    const changes: Changes[] = [];
    // A version without a tag is what this very release publishes.
    if (tags.has(tag)) {
      const files = filesSince(each, tag);
      changes.push({ since: version, files, isNamed: namedBy(plan, all, name) });
    }
    if (base && versionAt(each, root, base.commit) === version && version !== UNRELEASED) {
      const files = filesSince(each, base.commit);
      changes.push({ since: base.ref, files, isNamed: namedBy(plan, ofBranch, name) });
    }
    return { name, version, isNamed: namedBy(plan, all, name), changes };
  });
}

/** Ids of the changesets that were written, or changed, since a commit. */
export function changesetsSince(root: string, commit: string): string[] {
  return changedSince(root, commit, ['.changeset']).map((file) => path.basename(file, '.md'));
}

/** Version in a package's package.json at a commit; undefined when it was not there. */
export function versionAt(
  { folder }: PublishedPackage,
  root: string,
  commit: string,
): string | undefined {
  const text = gitFile(root, commit, path.join(path.relative(root, folder), 'package.json'));
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}

function changedFiles({ folder }: PublishedPackage, root: string, commit: string): string[] {
  const files = changedSince(root, commit, pathsIn(root, folder, PUBLISHED));
  const [manifest = ''] = pathsIn(root, folder, ['package.json']);
  const before = gitFile(root, commit, manifest) ?? '{}';
  const now = readFileSync(path.join(root, manifest), 'utf8');
  return isDeepStrictEqual(noticed(before), noticed(now)) ? files : [...files, manifest];
}

/** Packages of the workspace whose code is built into a package. */
function takenInBy(
  { folder }: PublishedPackage,
  packages: readonly PublishedPackage[],
): PublishedPackage[] {
  const { inlinedDependencies: names = [] } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { readonly inlinedDependencies?: readonly string[] };
  return packages.filter(({ name }) => names.includes(name));
}

function pathsIn(root: string, folder: string, names: readonly string[]): string[] {
  return names.map((name) => path.join(path.relative(root, folder), name));
}

function noticed(manifest: string): object {
  const fields = Object.entries(JSON.parse(manifest) as object);
  return Object.fromEntries(fields.filter(([name]) => !UNNOTICED.includes(name)));
}
