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
function acceptsSchema(
  document: OpenDocument,
  schema: unknown,
  value: unknown,
  open: ReadonlySet<unknown> = new Set(),
): Answer {
  const said: unknown[] = [];
  const target = document.follow('', schema, (hop) => said.push(hop.value));
  said.push(target.value);
  return every(
    said.map((each) => {
      if (!isJsonObject(each)) return known(each !== false);
      // A variant may have the union it belongs to in its `allOf`: what that means is not defined.
      if (open.has(each)) return 'unknown';
      return every(judgements(document, each, value, new Set([...open, each])));
    }),
  );
}

/** `open` holds the schemas whose judgement of this value needs the one that is asked for. */
function* judgements(
  document: OpenDocument,
  schema: JsonObject,
  value: unknown,
  open: ReadonlySet<unknown>,
): Generator<Answer> {
  const type = typeOfValue(value);
  const nullable = schema['nullable'] === true && schema['type'] !== undefined;
  yield known(((typesNamed(schema['type']) | (nullable ? TYPE.null : 0)) & type) !== 0);
  if (Array.isArray(schema['enum'])) {
    const text = canonicalJson(value);
    const listed = schema['enum'].some((item) => canonicalJson(item) === text);
    // Whether a nullable enum has to list null is read both ways.
    yield !listed && value === null && nullable ? 'unknown' : known(listed);
  }
  if ('const' in schema) yield known(canonicalJson(schema['const']) === canonicalJson(value));
  if (typeof value === 'number') yield* acceptsNumber(schema, value);
  if (typeof value === 'string') yield* acceptsText(schema, value);
  const inner = (below: unknown, item: unknown): Answer =>
    acceptsSchema(document, below, item, item === value ? open : undefined);
  if (Array.isArray(value)) yield* acceptsArray(schema, value, inner);
  if (isJsonObject(value)) yield* acceptsObject(schema, value, inner);
  for (const member of listAt(schema, 'allOf')) yield inner(member, value);
  yield* acceptsUnions(schema, value, inner);
}
