import type { TypeSet } from './json-types.js';
import type { SchemaNode } from './schema-node.js';
import type { Default, Discriminator, Limit, LimitName, Union } from './shape.js';

/** A shape while its parts are merged. */
export interface ShapeDraft {
  types: TypeSet;
  /** `nullable` beside a combination and no `type`: null is meant to be admitted. */
  admitsNull: boolean;
  values: Map<string, unknown> | null;
  knownValues: Set<string> | null;
  limits: Partial<Record<LimitName, Limit>>;
  multiples: number[];
  patterns: string[];
  format: string | null;
  uniqueItems: boolean;
  items: SchemaNode[];
  properties: Map<string, SchemaNode[]>;
  required: Set<string>;
  /** What each part says about members that it does not declare itself. */
  closures: { readonly declared: ReadonlySet<string>; readonly rest: SchemaNode | 'closed' }[];
  unions: Union[];
  discriminator: Discriminator | null;
  opaque: Map<string, string>;
  readOnly: boolean;
  writeOnly: boolean;
  deprecated: boolean;
  fallback: Default | null;
  notes: Map<string, unknown>;
  misplaced: string[];
  owners: Map<string, string>;
}
