import type { Schema } from './schema.js';

/** Id of the document that holds the schemas of an API, which references then name. */
export const SCHEMAS_ID = 'api';

/**
 * A schema as requests are held to it: `x-enum` counts as `enum`, a vector is checked as a whole, and, when `closed`,
 * an object with named fields has no others, unless the spec says that it may.
 */
export function requestSchema(schema: Schema, { closed }: { readonly closed: boolean }): Schema {
  const walk = (child: Schema) => requestSchema(child, { closed });
  const { 'x-enum': known, items, properties, additionalProperties, ...rest } = schema;
  if (items?.type === 'number' && items.format === 'float') {
    const { minLength: _min, maxLength: _max, ...own } = rest;
    return { ...own, float32Array: true };
  }
  const others = closed && properties ? (additionalProperties ?? false) : additionalProperties;
  return {
    ...rest,
    ...(rest.$ref !== undefined && { $ref: `${SCHEMAS_ID}${rest.$ref}` }),
    ...(known && { enum: known }),
    ...(items && { items: walk(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, walk(property)]),
      ),
    }),
    ...(others !== undefined && {
      additionalProperties: typeof others === 'boolean' ? others : walk(others),
    }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(walk) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(walk) }),
    ...(schema.allOf && { allOf: schema.allOf.map(walk) }),
  };
}
