import { type Answer, known } from '../containment/answer.js';
import { canonicalJson } from '../document/canonical-json.js';
import { isJsonObject, type JsonObject, listAt, textAt } from '../document/json-object.js';
import { hasFormat } from './has-format.js';

/** Judges a value below the one in hand. */
export type InnerCheck = (schema: unknown, value: unknown) => Answer;

/** What a schema says about a number. */
export function* acceptsNumber(schema: JsonObject, value: number): Generator<Answer> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (typeof minimum === 'number') {
    yield known(exclusiveMinimum === true ? value > minimum : value >= minimum);
  }
  if (typeof maximum === 'number') {
    yield known(exclusiveMaximum === true ? value < maximum : value <= maximum);
  }
  if (typeof exclusiveMinimum === 'number') yield known(value > exclusiveMinimum);
  if (typeof exclusiveMaximum === 'number') yield known(value < exclusiveMaximum);
  if (typeof multipleOf === 'number') yield known(Number.isInteger(value / multipleOf));
  const format = textAt(schema, 'format');
  if (format !== undefined) yield hasFormat(format, value);
}

/** What a schema says about a text. */
export function* acceptsText(schema: JsonObject, value: string): Generator<Answer> {
  const length = [...value].length;
  const { minLength, maxLength } = schema;
  if (typeof minLength === 'number') yield known(length >= minLength);
  if (typeof maxLength === 'number') yield known(length <= maxLength);
  const pattern = textAt(schema, 'pattern');
  if (pattern !== undefined) yield matches(pattern, value);
  const format = textAt(schema, 'format');
  if (format !== undefined) yield hasFormat(format, value);
}

/** Whether a regular expression fits a text. */
export function matches(pattern: string, value: string): Answer {
  try {
    return known(new RegExp(pattern, 'u').test(value));
  } catch {
    // The pattern is of another dialect.
    return 'unknown';
  }
}

/** What a schema says about an array. */
export function* acceptsArray(
  schema: JsonObject,
  value: readonly unknown[],
  inner: InnerCheck,
): Generator<Answer> {
  const { minItems, maxItems, items } = schema;
  if (typeof minItems === 'number') yield known(value.length >= minItems);
  if (typeof maxItems === 'number') yield known(value.length <= maxItems);
  if (schema['uniqueItems'] === true) {
    yield known(new Set(value.map(canonicalJson)).size === value.length);
  }
  const first = listAt(schema, 'prefixItems');
  for (const [index, item] of value.entries()) {
    if (index < first.length) yield inner(first[index], item);
    else if (isJsonObject(items) || typeof items === 'boolean') yield inner(items, item);
  }
  if ('contains' in schema || 'unevaluatedItems' in schema) yield 'unknown';
}
