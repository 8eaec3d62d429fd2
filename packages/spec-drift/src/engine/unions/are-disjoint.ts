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

/** Whether a property that both demand has values of which none is shared. */
export function tagsDiffer(a: Shape, b: Shape): boolean {
  return [...a.required].some((name) => {
    if (!b.required.has(name)) return false;
    const from = tagValues(a, name);
    const to = tagValues(b, name);
    return from !== null && to !== null && noneShared(from, to);
  });
}

function tagValues(shape: Shape, name: string): ReadonlyMap<string, unknown> | null {
  const property = shape.properties.get(name);
  return property === undefined ? null : shapeOf(property).values;
}

function noneShared(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return [...a.keys()].every((text) => !b.has(text));
}
