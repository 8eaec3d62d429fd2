import type { Flow } from '../grade/change.js';
import { shapeOf } from '../schema/read-shape.js';
import type { SchemaNode } from '../schema/schema-node.js';
import type { Shape } from '../schema/shape.js';

/** One property of an object as its readers and writers see it. */
export interface PropertyView {
  readonly name: string;
  readonly node: SchemaNode;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** The pointer of the object that declares it. */
  readonly owner: string;
  /** In which directions it travels. */
  readonly travels: Readonly<Record<Flow, boolean>>;
}

/** The properties that an object declares, without those that no value can have. */
export function propertyViews(shape: Shape): Map<string, PropertyView> {
  const views = new Map<string, PropertyView>();
  for (const [name, node] of shape.properties) {
    const own = shapeOf(node);
    if (own.types === 0) continue;
    views.set(name, {
      name,
      node,
      required: shape.required.has(name),
      deprecated: own.deprecated,
      owner: shape.owners.get(`properties:${name}`) ?? shape.node.pointer,
      travels: { request: !own.visibility.readOnly, response: !own.visibility.writeOnly },
    });
  }
  return views;
}

/** Names that a `oneOf` around the object, or a schema of `false`, refuses. */
export function refusedNames(shape: Shape): Set<string> {
  const names = [...shape.properties].filter(([, node]) => shapeOf(node).types === 0);
  return new Set(names.map(([name]) => name));
}
