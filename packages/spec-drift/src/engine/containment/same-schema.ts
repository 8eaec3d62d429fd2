import type { SchemaNode } from '../schema/schema-node.js';
import { isWithin } from './is-within.js';

/** Whether two nodes are sure to accept the same values. */
export function sameSchema(one: SchemaNode, other: SchemaNode): boolean {
  return isWithin(one, other) === 'yes' && isWithin(other, one) === 'yes';
}
