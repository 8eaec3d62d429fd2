import { UNRELEASED } from './unreleased.ts';

/** What became of a package since some commit. */
export interface Changes {
  /** What that commit is called. */
  readonly since: string;
  /** Files that are published, or make what is, and differ. */
  readonly files: readonly string[];
  /** True when a changeset that came since names the package. */
  readonly isNamed: boolean;
}

/** What is known about a package's last release. */
export interface PackageState {
  readonly name: string;
  /** Version in its package.json. */
  readonly version: string;
  /** True when a waiting changeset names it. */
  readonly isNamed: boolean;
  /** Since its last release, and since the branch began; without those that need no changeset. */
  readonly changes: readonly Changes[];
}

/** A package that needs a changeset and has none. */
export interface Forgotten {
  readonly name: string;
  readonly reason: string;
}

/** Packages that changed, or never were released, and that no changeset names. */
export function findForgotten(packages: readonly PackageState[]): Forgotten[] {
  return packages.flatMap(({ name, version, isNamed, changes }) => {
    if (version === UNRELEASED) {
      return isNamed ? [] : [{ name, reason: 'it was never released' }];
    }
    const unexplained = changes.find((each) => !each.isNamed && each.files.length > 0);
    if (!unexplained) return [];
    const { since, files } = unexplained;
    const [first = ''] = files;
    const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
    return [{ name, reason: `${first}${more} changed since ${since}` }];
  });
}
