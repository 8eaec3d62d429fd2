import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { isObject, mapSchemas } from './rewrite.js';

type JsonObject = Record<string, unknown>;

const ID = 'https://example.com/document';
const READY = new WeakMap<JsonObject, Ajv>();

/** Asks ajv whether a schema of an OpenAPI 3.0 document takes a value. */
export function ajvTakes(document: JsonObject, pointer: string, value: unknown): boolean {
  const anchor = encodeURI(pointer).replaceAll('#', '%23');
  const validate = readyFor(document).getSchema(`${ID}#${anchor}`);
  if (validate === undefined) throw new Error(`ajv finds no schema at ${pointer}.`);
  return validate(value) === true;
}

function readyFor(document: JsonObject): Ajv {
  const known = READY.get(document);
  if (known !== undefined) return known;
  const ajv = new Ajv({ strict: false, validateFormats: true, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: ID, ...mapSchemas(document, asJsonSchema) });
  READY.set(document, ajv);
  return ajv;
}

/** OpenAPI 3.0 writes exclusive bounds and null in words that JSON Schema lacks. */
function asJsonSchema(schema: JsonObject): JsonObject {
  if ('$ref' in schema) return { $ref: schema['$ref'] };
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const result: JsonObject = rest;
  if (nullable === true && typeof rest['type'] === 'string')
    result['type'] = [rest['type'], 'null'];
  if (exclusiveMinimum === true) result['exclusiveMinimum'] = result['minimum'];
  if (exclusiveMaximum === true) result['exclusiveMaximum'] = result['maximum'];
  if (!isObject(result['discriminator'])) return result;
  const { discriminator: _tag, ...plain } = result;
  return plain;
}
