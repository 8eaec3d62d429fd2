import { canonicalJson } from '../document/canonical-json.js';
import type { JsonObject } from '../document/json-object.js';
import { NUMBER, TYPE } from './json-types.js';
import { shapeOf } from './read-shape.js';
import { conjunction, type SchemaNode } from './schema-node.js';
import type { Shape } from './shape.js';

/** One node for each type of a shape, or `null` when it has one type only. */
export function splitByType(shape: Shape): SchemaNode[] | null {
  const names: string[] = (['null', 'boolean', 'string', 'array', 'object'] as const).filter(
    (name) => shape.types & TYPE[name],
  );
  if (shape.types & NUMBER) names.push(shape.types & TYPE.fraction ? 'number' : 'integer');
  if (names.length < 2) return null;
  return names.map((name) => limited(shape.node, { type: name }));
}

/** One node for each value of a required property that has a short list of them, or `null`. */
export function splitByTag(shape: Shape): SchemaNode[] | null {
  for (const name of shape.required) {
    const property = shape.properties.get(name);
    const values = property && shapeOf(property).values;
    if (!values || values.size < 2 || values.size > 32) continue;
    return [...values.values()].map((value) =>
      limited(shape.node, { properties: { [name]: { enum: [value] } } }),
    );
  }
  return null;
}

/** The node with one more schema that must hold. */
function limited(node: SchemaNode, schema: JsonObject): SchemaNode {
  const pointer = `${node.pointer}!${canonicalJson(schema)}`;
  return conjunction(node.document, [
    ...node.parts,
    { pointer, value: schema, alone: false, forbidden: [] },
  ]);
}
