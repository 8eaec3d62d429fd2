import type { SchemaNode } from '../schema/schema-node.js';
import { isWithin } from './is-within.js';

const strictly = { strict: true };

/** Whether two nodes are sure to accept the same values and to declare the same properties. */
export function sameSchema(one: SchemaNode, other: SchemaNode): boolean {
  return isWithin(one, other, strictly) === 'yes' && isWithin(other, one, strictly) === 'yes';
}
