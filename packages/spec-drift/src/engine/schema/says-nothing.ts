import { isJsonObject, type JsonObject } from '../document/json-object.js';

/** What a keyword needs beside it; without any of these it has no effect. */
const NEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['if', ['then', 'else']],
  ['then', ['if']],
  ['else', ['if']],
  ['minContains', ['contains']],
  ['maxContains', ['contains']],
]);

/** Keywords that say nothing where their value is empty or takes everything. */
const IDLE_WHEN_EMPTY = new Set([
  'patternProperties',
  'propertyNames',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'unevaluatedItems',
  'prefixItems',
]);

/** Whether a schema would take the same values without the keyword. */
export function saysNothing(schema: JsonObject, keyword: string): boolean {
  const needs = NEEDS.get(keyword);
  if (needs !== undefined) return !needs.some((other) => other in schema);
  const value = schema[keyword];
  return IDLE_WHEN_EMPTY.has(keyword) && (value === true || isEmpty(value));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}
