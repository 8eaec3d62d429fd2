import { isJsonObject } from './is-json-object.ts';
import { type ChildRule, childRule, type NodeKind } from './openapi-grammar.ts';
import type { Json, JsonObject } from './read-spec.ts';

/** Keywords that speak to people and leave no trace on the wire. */
const PROSE = new Set([
  'title',
  'summary',
  'description',
  'example',
  'examples',
  'externalDocs',
  'contact',
  'license',
  'termsOfService',
]);

/** Keywords for which `false` says the same as their absence. */
const FALSE_BY_DEFAULT = new Set([
  'required',
  'deprecated',
  'nullable',
  'readOnly',
  'writeOnly',
  'uniqueItems',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'allowEmptyValue',
  'allowReserved',
]);

/** Arrays whose order means nothing. */
const SETS = new Set([
  'required',
  'enum',
  'x-enum',
  'oneOf',
  'anyOf',
  'allOf',
  'tags',
  'security',
  'parameters',
]);

/**
 * The part of an OpenAPI document that can be observed on the wire, in one canonical form: two
 * documents with the same contract give the same JSON text. Extensions are left out, but `x-enum`
 * is kept: it lists values as `enum` does.
 */
export function contractOf(document: JsonObject): JsonObject {
  return contractOfNode('document', document);
}

function contractOfNode(kind: NodeKind, node: JsonObject): JsonObject {
  const defaults = serializationDefaults(kind, node);
  const kept = Object.entries(node).filter(
    ([key, value]) =>
      !PROSE.has(key) &&
      (!key.startsWith('x-') || key === 'x-enum') &&
      !(value === false && FALSE_BY_DEFAULT.has(key)) &&
      !(Object.hasOwn(defaults, key) && defaults[key] === value),
  );
  return sortedObject(
    kept.map(([key, value]) => {
      const child = contractOfValue(childRule(kind, key), value);
      return [key, SETS.has(key) && Array.isArray(child) ? sortedSet(child) : child];
    }),
  );
}

function contractOfValue(rule: ChildRule | undefined, value: Json): Json {
  if (!rule) return sortedData(value);
  const node = (item: Json) =>
    isJsonObject(item) ? contractOfNode(rule.kind, item) : sortedData(item);
  if (rule.shape === 'one') return node(value);
  if (rule.shape === 'list') return Array.isArray(value) ? value.map(node) : sortedData(value);
  if (!isJsonObject(value)) return sortedData(value);
  return sortedObject(Object.entries(value).map(([name, item]) => [name, node(item)]));
}

/** `style` and `explode` as they count when they are left out. */
function serializationDefaults(kind: NodeKind, node: JsonObject): JsonObject {
  if (kind !== 'parameter' && kind !== 'header') return {};
  const style = node['in'] === 'query' || node['in'] === 'cookie' ? 'form' : 'simple';
  return { style, explode: (node['style'] ?? style) === 'form' };
}

function sortedData(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedData);
  if (!isJsonObject(value)) return value;
  return sortedObject(Object.entries(value).map(([key, item]) => [key, sortedData(item)]));
}

function sortedObject(entries: [string, Json][]): JsonObject {
  // By code unit and not by locale: a digest must not depend on the machine.
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function sortedSet(items: Json[]): Json[] {
  return items
    .map((item): [string, Json] => [JSON.stringify(item), item])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}
