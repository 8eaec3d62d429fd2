/** What a release needs of a package registry. */
export interface Registry {
  /** True when that very version is there already. */
  readonly has: (name: string, version: string) => Promise<boolean>;
  /**
   * Publishes a tarball.
   *
   * @throws Error with what the registry says.
   */
  readonly publish: (tarball: string) => Promise<void>;
}
