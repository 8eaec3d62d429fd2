import type { SchemaNode } from '../schema/schema-node.js';
import type { Answer } from './answer.js';
import { containmentOf } from './containment.js';

/**
 * Whether every value that the inner schema accepts is accepted by the outer one.
 *
 * Members that an open object does not declare are left out of the question, unless `strict` asks
 * that both declare the same ones. Circles hold when nothing on the way round speaks against them.
 */
export function isWithin(
  inner: SchemaNode,
  outer: SchemaNode,
  { strict = false }: { strict?: boolean } = {},
): Answer {
  const containment = containmentOf(inner.document, outer.document);
  return (strict ? containment.exact : containment).ask(inner, outer);
}
