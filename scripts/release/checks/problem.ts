import type { Base } from '../git/find-base.ts';
import type { PackedPackage } from '../pack/packed-package.ts';

/** Something that must not be published as it is. */
export interface Problem {
  /** Name of the package, or of what else is wrong. */
  readonly subject: string;
  /** What is wrong: what was expected, and what is there. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

/** What the checks look at. */
export interface Release {
  /** The repository. */
  readonly root: string;
  readonly packages: readonly PackedPackage[];
  /** Folder with a `node_modules` into which every package is installed from its tarball. */
  readonly installed: string;
  /** Where the branch began; undefined on the main branch. */
  readonly base?: Base | undefined;
}

/** What a check found, and what it wants to be heard although nothing is wrong. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly note?: string;
}

/** One thing that is verified of a release. */
export interface Check {
  readonly title: string;
  readonly run: (
    release: Release,
  ) => readonly Problem[] | Findings | Promise<readonly Problem[] | Findings>;
}
