/** How much a version rises. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

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
