import type { PlannedRelease } from './release-plan.ts';

/** What is known about a package's last release. */
export interface PackageState {
  readonly name: string;
  /** Version in its package.json. */
  readonly version: string;
  /** True when that version carries a tag, so that it is released already. */
  readonly isReleased: boolean;
  /** Files that are published, or make what is, changed since that tag. */
  readonly changedFiles: readonly string[];
}

/** A package that needs a changeset and has none. */
export interface Forgotten {
  readonly name: string;
  readonly reason: string;
}

const UNRELEASED = '0.0.0';

/** Packages that changed, or never were released, and that no changeset names. */
export function findForgotten(
  packages: readonly PackageState[],
  planned: readonly PlannedRelease[],
): Forgotten[] {
  const named = new Set(planned.filter(({ type }) => type !== 'none').map(({ name }) => name));
  return packages
    .filter(({ name }) => !named.has(name))
    .flatMap(({ name, version, isReleased, changedFiles }) => {
      if (version === UNRELEASED) return [{ name, reason: 'it was never released' }];
      // A version without a tag is what this very release publishes.
      if (!isReleased || changedFiles.length === 0) return [];
      const [first = ''] = changedFiles;
      const more = changedFiles.length > 1 ? ` and ${changedFiles.length - 1} more` : '';
      return [{ name, reason: `${first}${more} changed since ${version}` }];
    });
}
