import { joinPointer } from '../document/json-pointer.js';
import type { Flow } from '../grade/change.js';
import { shapeOf } from '../schema/read-shape.js';
import { type SchemaNode, schemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';

/** One property of an object as its readers and writers see it. */
export interface PropertyView {
  readonly name: string;
  readonly node: SchemaNode;
  readonly required: boolean;
  /** The pointer of the object that declares it. */
  readonly owner: string;
  /** In which directions it travels. */
  readonly travels: Readonly<Record<Flow, boolean>>;
}

/**
 * The properties of an object, without those that no value can have. Those that only `other`
 * declares are among them where this object demands them or has a schema for what it doesn't declare.
 */
export function propertyViews(shape: Shape, other: Shape): Map<string, PropertyView> {
  const views = new Map<string, PropertyView>();
  for (const [name, node] of shape.properties) {
    if (shapeOf(node).types !== 0) views.set(name, viewOf(shape, name, node));
  }
  for (const [name, node] of other.properties) {
    if (shape.properties.has(name) || shapeOf(node).types === 0) continue;
    const implied = impliedNode(shape, name);
    if (implied !== null) views.set(name, viewOf(shape, name, implied));
  }
  return views;
}

function viewOf(shape: Shape, name: string, node: SchemaNode): PropertyView {
  const { visibility } = shapeOf(node);
  return {
    name,
    node,
    required: shape.required.has(name),
    owner: shape.owners.get(`properties:${name}`) ?? shape.node.pointer,
    travels: { request: !visibility.readOnly, response: !visibility.writeOnly },
  };
}

function impliedNode(shape: Shape, name: string): SchemaNode | null {
  if (typeof shape.additional === 'object') return shape.additional;
  if (shape.additional === 'closed' || !shape.required.has(name)) return null;
  return schemaNode(shape.node.document, joinPointer(shape.node.pointer, 'properties', name), {});
}

/** Names that a `oneOf` around the object, or a schema of `false`, refuses. */
export function refusedNames(shape: Shape): Set<string> {
  const names = [...shape.properties].filter(([, node]) => shapeOf(node).types === 0);
  return new Set(names.map(([name]) => name));
}
