/** Which index a call is for: by its host, which costs nothing, or by its name, whose host is looked up. */
export interface IndexTarget {
  readonly name?: string | undefined;
  /** Wins over `name`. */
  readonly host?: string | undefined;
}
