/** The part of an index's description that waits look at. */
export interface IndexDescription {
  readonly status?: { readonly ready?: boolean; readonly state?: string } | undefined;
}
