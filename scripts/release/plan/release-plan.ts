import { type Bump, maxBump } from './bump.ts';

/** A note of a change that users will notice, as it stands in `.changeset/`. */
export interface Changeset {
  /** Name of its file, without `.md`. */
  readonly id: string;
  /** Title in the imperative, then the reason. */
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump }[];
}

/** What becomes of one package. */
export interface PlannedRelease {
  readonly name: string;
  readonly type: Bump;
  readonly oldVersion?: string;
  readonly newVersion?: string;
  /** Ids of the changesets that ask for it; none when only a dependency of it changes. */
  readonly changesets: readonly string[];
}

/** Everything that the next release will do. */
export interface ReleasePlan {
  readonly changesets: readonly Changeset[];
  readonly releases: readonly PlannedRelease[];
}

/** The bump that some of a plan's changesets ask for a package; a package that only a dependency of it moves gets none. */
export function bumpBy(plan: ReleasePlan, ids: readonly string[], name: string): Bump {
  const asked = plan.changesets
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ releases }) => releases.filter((each) => each.name === name));
  return maxBump(asked.map(({ type }) => type));
}

/** Whether one of some changesets releases a package. */
export function namedBy(plan: ReleasePlan, ids: readonly string[], name: string): boolean {
  return bumpBy(plan, ids, name) !== 'none';
}
