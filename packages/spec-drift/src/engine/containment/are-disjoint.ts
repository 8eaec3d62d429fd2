import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';

/** Whether no value is sure to fit both nodes: other types, or another value of a required tag. */
export function areDisjoint(one: SchemaNode, other: SchemaNode): boolean {
  const a = shapeOf(one);
  const b = shapeOf(other);
  if ((a.types & b.types) === 0) return true;
  if (a.values !== null && b.values !== null) return noneShared(a.values, b.values);
  return lacksDemanded(a, b) || lacksDemanded(b, a) || tagsDiffer(a, b);
}

function lacksDemanded(a: Shape, b: Shape): boolean {
  return b.additional === 'closed' && [...a.required].some((name) => !b.properties.has(name));
}

/** Whether a property that both declare and one demands has no value in common. */
export function tagsDiffer(a: Shape, b: Shape): boolean {
  return [...a.required, ...b.required].some((name) => {
    const from = a.properties.get(name);
    const to = b.properties.get(name);
    if (from === undefined || to === undefined) return false;
    const one = shapeOf(from);
    const other = shapeOf(to);
    if ((one.types & other.types) === 0) return true;
    return one.values !== null && other.values !== null && noneShared(one.values, other.values);
  });
}

function noneShared(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return [...a.keys()].every((text) => !b.has(text));
}
