import { TYPE } from '../schema/json-types.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';
import { type Answer, known } from './answer.js';
import type { Containment } from './containment.js';

/** What must hold for the objects of one shape to be objects of another. */
export function* objectWithin(inner: Shape, outer: Shape, ask: Containment): Generator<Answer> {
  for (const name of outer.required) yield known(inner.required.has(name));
  for (const [name, node] of inner.properties) {
    yield memberWithin({ name, node, optional: !inner.required.has(name) }, outer, ask);
  }
  for (const [name, node] of outer.properties) {
    if (inner.properties.has(name) || typeof inner.additional === 'string') {
      // Undeclared members of an open object are left out of the question, unless they are refused.
      const undeclared = inner.additional === 'open' && !inner.properties.has(name);
      if (undeclared && (ask.strict || never(node))) yield 'no';
      continue;
    }
    yield ask.ask(inner.additional, node);
  }
  yield additionalWithin(inner, outer, ask);
}

function memberWithin(
  member: { name: string; node: SchemaNode; optional: boolean },
  outer: Shape,
  ask: Containment,
): Answer {
  if (member.optional && never(member.node)) return 'yes';
  const declared = outer.properties.get(member.name);
  if (declared !== undefined) return ask.ask(member.node, declared);
  if (outer.additional === 'open') return known(!ask.strict);
  return outer.additional === 'closed' ? 'no' : ask.ask(member.node, outer.additional);
}

function additionalWithin(inner: Shape, outer: Shape, ask: Containment): Answer {
  if (outer.additional === 'open' || inner.additional === 'closed') return 'yes';
  if (outer.additional === 'closed') return known(isFull(inner));
  if (inner.additional === 'open') return 'no';
  return ask.ask(inner.additional, outer.additional);
}

/** Whether an object has no room for members that it doesn't declare. */
function isFull(shape: Shape): boolean {
  const most = shape.limits.maxProperties?.value;
  return (shape.types & TYPE.object) === 0 || (most !== undefined && most <= shape.required.size);
}

function never(node: SchemaNode): boolean {
  return shapeOf(node).types === 0;
}
