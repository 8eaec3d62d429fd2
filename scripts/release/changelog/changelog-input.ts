/** The part of a changeset that a changelog is made from. */
export interface SummarisedChangeset {
  /** Title in the imperative, then the reason. */
  readonly summary: string;
}

/** A package and the version that it rises to. */
export interface NamedVersion {
  readonly name: string;
  readonly newVersion: string;
}
