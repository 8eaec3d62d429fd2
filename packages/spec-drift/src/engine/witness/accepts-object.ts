import { type Answer, known } from '../containment/answer.js';
import { isJsonObject, type JsonObject, listAt, objectAt } from '../document/json-object.js';
import { type InnerCheck, matches } from './accepts-scalar.js';

const NOT_WORKED_OUT = [
  'propertyNames',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
];

/** What a schema says about an object. */
export function* acceptsObject(
  schema: JsonObject,
  value: JsonObject,
  inner: InnerCheck,
): Generator<Answer> {
  const names = Object.keys(value);
  const { minProperties, maxProperties, additionalProperties } = schema;
  if (typeof minProperties === 'number') yield known(names.length >= minProperties);
  if (typeof maxProperties === 'number') yield known(names.length <= maxProperties);
  for (const name of listAt(schema, 'required')) {
    yield known(typeof name !== 'string' || Object.hasOwn(value, name));
  }
  const declared = objectAt(schema, 'properties');
  const patterns = Object.entries(objectAt(schema, 'patternProperties'));
  for (const name of names) {
    const fitting = patterns.filter(([pattern]) => matches(pattern, name) !== 'no');
    for (const [pattern, member] of fitting) {
      yield matches(pattern, name) === 'yes' ? inner(member, value[name]) : 'unknown';
    }
    if (Object.hasOwn(declared, name)) yield inner(declared[name], value[name]);
    else if (fitting.length > 0) continue;
    else if (additionalProperties === false) yield 'no';
    else if (isJsonObject(additionalProperties)) yield inner(additionalProperties, value[name]);
  }
  if (NOT_WORKED_OUT.some((keyword) => keyword in schema)) yield 'unknown';
}
