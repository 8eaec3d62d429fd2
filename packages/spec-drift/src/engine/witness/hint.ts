import type { SchemaNode } from '../schema/schema-node.js';

/** Where to look first for a payload that shows a change. */
export type Hint =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'without'; readonly property: string }
  | { readonly kind: 'with'; readonly property: string }
  | { readonly kind: 'sample'; readonly node: SchemaNode };
