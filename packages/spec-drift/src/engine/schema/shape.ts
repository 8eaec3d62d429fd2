import type { TypeSet } from './json-types.js';
import type { SchemaNode } from './schema-node.js';

/** Every keyword that bounds a value, a length or a count. */
export const LIMIT_NAMES = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

/** A keyword that bounds a value, a length or a count. */
export type LimitName = (typeof LIMIT_NAMES)[number];

/** One bound; `exclusive` only where the keyword knows it. */
export interface Limit {
  readonly value: number;
  readonly exclusive: boolean;
}

/** A choice between schemas. */
export interface Union {
  readonly mode: 'oneOf' | 'anyOf';
  readonly pointer: string;
  readonly members: readonly SchemaNode[];
}

/** How a variant is told apart on the wire. */
export interface Discriminator {
  readonly propertyName: string;
  /** Tag to the name or pointer that it stands for. */
  readonly mapping: ReadonlyMap<string, string>;
}

/** A default, wrapped because every JSON value may be one. */
export interface Default {
  readonly value: unknown;
}

/**
 * A schema in one form: references followed, `allOf` merged, `nullable` a type, annotations apart.
 * What is absent allows everything.
 */
export interface Shape {
  readonly node: SchemaNode;
  readonly types: TypeSet;
  /** The closed set of `enum` or `const`, canonical JSON text to value. */
  readonly values: ReadonlyMap<string, unknown> | null;
  /** Values that `x-enum` names without closing the set, as canonical JSON text. */
  readonly knownValues: ReadonlySet<string> | null;
  readonly limits: Readonly<Partial<Record<LimitName, Limit>>>;
  readonly multiples: readonly number[];
  readonly patterns: readonly string[];
  readonly format: string | null;
  readonly uniqueItems: boolean;
  readonly items: SchemaNode | null;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly required: ReadonlySet<string>;
  /** The schema of undeclared members; `open` takes anything, `closed` refuses every one. */
  readonly additional: SchemaNode | 'open' | 'closed';
  readonly unions: readonly Union[];
  readonly discriminator: Discriminator | null;
  /** Keywords that are compared as a whole, such as `not`: keyword to canonical text. */
  readonly opaque: ReadonlyMap<string, string>;
  readonly visibility: { readonly readOnly: boolean; readonly writeOnly: boolean };
  readonly deprecated: boolean;
  readonly fallback: Default | null;
  /** Annotations by keyword. */
  readonly notes: ReadonlyMap<string, unknown>;
  /** Keywords that say nothing about the type that the schema has. */
  readonly misplaced: readonly string[];
  /** The pointer of the part that a keyword (or `required:name`) comes from. */
  readonly owners: ReadonlyMap<string, string>;
}
