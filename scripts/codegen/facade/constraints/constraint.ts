/** What a JSON value is; a list may also be a typed array. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'object' | 'list';

/** What is required of a value by itself. */
export interface Limits {
  /** Nothing where the spec leaves it open. */
  readonly kind?: Kind | undefined;
  readonly isNullable?: boolean | undefined;
  /** Of a number itself, of the characters of a text, of the items of a list, of the members of an object. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The only texts that are allowed. */
  readonly choices?: readonly string[] | undefined;
  /** Of a text; matches anywhere, as in JSON Schema. */
  readonly pattern?: string | undefined;
  /** Groups of members, of which exactly one group is given, by any of its members. */
  readonly exactlyOne?: readonly (readonly string[])[] | undefined;
  /** Two lists that are equally long. */
  readonly equallyLong?: readonly [string, string] | undefined;
}

/** What one version requires of a value and of what is in it. */
export interface Constraint extends Limits {
  /** By the name on the wire; `[]` is every item of a list, `*` every member that has no name here. */
  readonly fields: ReadonlyMap<string, Constraint>;
  /** Names of the fields that have to be there. */
  readonly required: readonly string[];
  /** Whether the spec allows no other fields. */
  readonly isClosed: boolean;
}

/** Allows everything. */
export const ANYTHING: Constraint = { fields: new Map(), required: [], isClosed: false };
