import type { VersionRange } from './version-range.ts';

/** As `Field` of the facade; what it has inside is a shape of its own. */
export interface RequestField extends VersionRange {
  readonly shape?: RequestShape;
}

/** As `Shape` of the facade, with a name to be declared by. */
export interface RequestShape {
  readonly name: string;
  /** By the name on the wire; filled after the shape exists, since it may lead back to itself. */
  readonly fields: Map<string, RequestField>;
}
