/** An operation whose shape changed so much that the facade needs code to translate it. */
export interface ShapeAdapter {
  /** The facade's name of it. */
  readonly operation: string;
  /** The version that brought the new shape; every version before it has the old one. */
  readonly before: string;
  /** The version before that, whose types stand for the old shape. */
  readonly previous: string;
  /** What changed in requests, in words; empty when nothing did. */
  readonly request: readonly string[];
  /** What changed in answers. */
  readonly response: readonly string[];
}
