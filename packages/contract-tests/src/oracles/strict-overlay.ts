import type { JsonObject } from '@pinecone-versioned/scripts/specs';
import { branchesOf, isFreeForm, type Schema } from '../contract/schema.ts';

/** How schemas are read. */
export type Reading =
  /** As OpenAPI says: objects are open, `x-enum` is a hint. */
  | 'open'
  /** Nothing undeclared: objects are closed, and `x-enum` is all there is. */
  | 'strict';

/** Id of the document that holds an API's components, which references then name. */
export const COMPONENTS_ID = 'components';

type OverlaidSchema = Readonly<Record<string, unknown>>;

/** Where a schema stands: `whole` values may be closed, a `part` shares its value with other schemas. */
type Standing = 'whole' | 'part';

/**
 * A schema in JSON Schema 2019-09, by either reading. In both of them a `minLength` or `maxLength` of an array counts
 * its items, as the specs mean it, and null is among the values of a nullable enum.
 */
export function overlay(
  schema: Schema,
  reading: Reading,
  standing: Standing = 'whole',
): OverlaidSchema {
  const walk = (child: Schema, where: Standing = 'whole') => overlay(child, reading, where);
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1);
    return { $ref: `${COMPONENTS_ID}#/$defs/${standing}.${name}` };
  }
  const { items, properties, additionalProperties: others } = schema;
  // A union's variants are whole by themselves unless the union has fields of its own.
  const variant: Standing = properties || schema.allOf ? 'part' : standing;
  const isClosed = reading === 'strict' && standing === 'whole' && names(schema);
  return {
    ...ownKeywords(schema, reading),
    ...(items && { items: walk(items) }),
    ...(properties && { properties: mapValues(properties, (child) => walk(child)) }),
    ...(others !== undefined && {
      additionalProperties: typeof others === 'boolean' ? others : walk(others),
    }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map((child) => walk(child, variant)) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((child) => walk(child, variant)) }),
    ...(schema.allOf && { allOf: schema.allOf.map((child) => walk(child, 'part')) }),
    ...(isClosed && { unevaluatedProperties: false }),
  };
}

/** The components of a document, each as a whole and as a part of other schemas. */
export function overlayComponents(document: JsonObject, reading: Reading): OverlaidSchema {
  const { schemas = {} } = (document['components'] ?? {}) as unknown as {
    readonly schemas?: Readonly<Record<string, Schema>>;
  };
  const definitions = Object.entries(schemas).flatMap(([name, schema]) =>
    (['whole', 'part'] as const).map((standing) => [
      `${standing}.${name}`,
      overlay(schema, reading, standing),
    ]),
  );
  return { $defs: Object.fromEntries(definitions) };
}

function ownKeywords(schema: Schema, reading: Reading): OverlaidSchema {
  const { type, format, nullable, minLength, maxLength, minimum, maximum, pattern } = schema;
  const known = schema.enum ?? (reading === 'strict' ? schema['x-enum'] : undefined);
  const isList = type === 'array';
  const least = isList ? (schema.minItems ?? minLength) : minLength;
  const most = isList ? (schema.maxItems ?? maxLength) : maxLength;
  return given({
    type: nullable && type !== undefined ? [type, 'null'] : type,
    format,
    required: schema.required,
    enum: nullable && known ? [...known, null] : known,
    [isList ? 'minItems' : 'minLength']: least,
    [isList ? 'maxItems' : 'maxLength']: most,
    minimum,
    maximum,
    pattern,
  });
}

/** Whether a schema names fields, so that there may be undeclared ones. */
function names(schema: Schema): boolean {
  if (schema.additionalProperties !== undefined || isFreeForm(schema)) return false;
  const hasOwn = schema.properties !== undefined || schema.allOf !== undefined;
  return hasOwn || (branchesOf(schema).length === 0 && schema.type === 'object');
}

function given(members: OverlaidSchema): OverlaidSchema {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  make: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
