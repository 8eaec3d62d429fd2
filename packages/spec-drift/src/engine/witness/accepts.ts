import { type Answer, every, known } from '../containment/answer.js';
import { canonicalJson } from '../document/canonical-json.js';
import { isJsonObject, type JsonObject, listAt } from '../document/json-object.js';
import type { OpenDocument } from '../document/open-document.js';
import { TYPE, typeOfValue, typesNamed } from '../schema/json-types.js';
import type { SchemaNode, SchemaPart } from '../schema/schema-node.js';
import { acceptsObject } from './accepts-object.js';
import { acceptsArray, acceptsNumber, acceptsText } from './accepts-scalar.js';
import { acceptsUnions } from './accepts-unions.js';

/** Whether a value is valid against a node, by the words of JSON Schema and not by its shape. */
export function accepts(node: SchemaNode, value: unknown): Answer {
  return every(node.parts.map((part) => acceptsPart(node.document, part, value)));
}

function acceptsPart(document: OpenDocument, part: SchemaPart, value: unknown): Answer {
  const refused = part.forbidden.some((name) => isJsonObject(value) && Object.hasOwn(value, name));
  if (refused) return 'no';
  if (!isJsonObject(part.value)) return known(part.value);
  if (!part.alone) return acceptsSchema(document, part.value, value);
  const { allOf: _all, oneOf: _one, anyOf: _any, ...own } = part.value;
  return acceptsSchema(document, own, value);
}

/** Whether a value is valid against a schema as it is written. */
function acceptsSchema(document: OpenDocument, schema: unknown, value: unknown): Answer {
  const target = document.follow('', schema).value;
  if (!isJsonObject(target)) return known(target !== false);
  return every(judgements(document, target, value));
}

function* judgements(
  document: OpenDocument,
  schema: JsonObject,
  value: unknown,
): Generator<Answer> {
  const type = typeOfValue(value);
  const nullable = schema['nullable'] === true && schema['type'] !== undefined;
  yield known(((typesNamed(schema['type']) | (nullable ? TYPE.null : 0)) & type) !== 0);
  if (Array.isArray(schema['enum'])) {
    const text = canonicalJson(value);
    yield known(schema['enum'].some((item) => canonicalJson(item) === text));
  }
  if ('const' in schema) yield known(canonicalJson(schema['const']) === canonicalJson(value));
  if (typeof value === 'number') yield* acceptsNumber(schema, value);
  if (typeof value === 'string') yield* acceptsText(schema, value);
  const inner = (below: unknown, item: unknown): Answer => acceptsSchema(document, below, item);
  if (Array.isArray(value)) yield* acceptsArray(schema, value, inner);
  if (isJsonObject(value)) yield* acceptsObject(schema, value, inner);
  for (const member of listAt(schema, 'allOf')) yield inner(member, value);
  yield* acceptsUnions(schema, value, inner);
}
