import type { Base } from '../git/find-base.ts';
import { type ReleaseTag, releaseTags } from '../git/release-tags.ts';
import type { PublishedPackage } from '../list-packages.ts';
import { type Bump, bumpBetween, maxBump } from '../plan/bump.ts';
import { changesetsSince, versionAt } from '../plan/read-package-states.ts';
import { bumpBy, type ReleasePlan } from '../plan/release-plan.ts';
import { UNRELEASED } from '../plan/unreleased.ts';

/** A state of a package that users, or the main branch, have, and what is to follow on it. */
export interface LastState {
  /** What it is called. */
  readonly since: string;
  readonly commit: string;
  /** By how much the package rises above it, with what waits in changesets. */
  readonly bump: Bump;
}

/** What the states are read from. */
export interface PolicyInput {
  readonly root: string;
  readonly packages: readonly PublishedPackage[];
  readonly plan: ReleasePlan;
  /** Where the branch began; undefined on the main branch. */
  readonly base?: Base | undefined;
}

/** The last release of a package, and where the branch began, each when there is one and the package was released by then. */
export function lastStates(each: PublishedPackage, input: PolicyInput): LastState[] {
  const { root, plan, base } = input;
  const all = plan.changesets.map(({ id }) => id);
  const states: LastState[] = [];
  const release = lastRelease(each, root);
  if (release) {
    const { tag, version } = release;
    const raised = bumpBetween(version, each.version);
    states.push({
      since: tag,
      commit: tag,
      bump: maxBump([raised, bumpBy(plan, all, each.name)]),
    });
  }
  const atBase = base && versionAt(each, root, base.commit);
  // Where versions rise, changesets become versions, which the last release is compared with.
  if (base && atBase === each.version && atBase !== UNRELEASED) {
    const bump = bumpBy(plan, changesetsSince(root, base.commit), each.name);
    states.push({ since: base.ref, commit: base.commit, bump });
  }
  return states;
}

/** The newest release of a package. */
function lastRelease({ name }: PublishedPackage, root: string): ReleaseTag | undefined {
  return releaseTags(root, name)[0];
}
