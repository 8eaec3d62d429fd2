/** How much a change matters, from worst to least. */
export type ChangeClass =
  | 'breaking'
  | 'potentially-breaking'
  | 'additive'
  | 'docs-only'
  | 'no-change';

/** Where the changed node is reached: in what callers send, in what they get back, or neither. */
export type Direction = 'request' | 'response' | 'none';

/** Whom a change reaches: raw HTTP callers (`wire`), users of a generated client (`client`). */
export type Audience = 'wire' | 'client';

/** A version bump after semver. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** A place in a source file; line and column count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A payload that one side of the contract takes and the other refuses. */
export interface Witness {
  /** What the payload is: a JSON body, a parameter's value, a header's value, a status. */
  readonly role: string;
  readonly value: unknown;
  /** `base` or `revision`: the side that accepts it. The other one refuses it. */
  readonly acceptedBy: 'base' | 'revision';
  /** JSON pointers of the schemas to check it against, in each document; absent when there is none. */
  readonly schemas?: { readonly base: string | null; readonly revision: string | null };
}

/** One root change, with every operation that it reaches. */
export interface Finding {
  /** Stable over runs: kind, schema node and direction; no list of operations. */
  readonly fingerprint: string;
  /**
   * The verdict on the wire, as in `audiences.wire`. A change of names that never travel (an
   * `operationId`, a schema's name) is `no-change` here and may still break generated code, so a
   * gate looks at `audiences`.
   */
  readonly class: ChangeClass;
  readonly direction: Direction;
  /** The class for each audience. */
  readonly audiences: Readonly<Record<Audience, ChangeClass>>;
  /** Such as `property-removed` or `enum-opened`. */
  readonly kind: string;
  /** JSON pointer of the root node, in the revision where it is there, else in the base. */
  readonly pointer: string;
  readonly location: {
    readonly base: SourceLocation | null;
    readonly revision: SourceLocation | null;
  };
  /** `METHOD /path`, or `WEBHOOK name` for what the API sends on its own; sorted. */
  readonly operations: readonly string[];
  /** What changed, in one line. */
  readonly message: string;
  /** Why it has this class. */
  readonly why: string;
  readonly witness?: Witness;
}

/** What a comparison found. */
export interface DriftReport {
  readonly summary: Readonly<Record<ChangeClass, number>>;
  readonly bump: Readonly<Record<Audience, Bump>>;
  readonly findings: readonly Finding[];
}
