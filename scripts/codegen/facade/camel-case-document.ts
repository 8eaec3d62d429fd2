import { isJsonObject, type Json, type JsonObject } from '#specs';
import { camelCase } from '../../../packages/facade/src/wire/camel-case.ts';
import { CodegenError } from '../codegen-error.ts';
import { visitObjects } from '../visit-objects.ts';
import { camelCaseProse, type KnownNames } from './camel-case-prose.ts';

/**
 * A copy of a document in which every name that the spec gives is in camelCase: fields, parameters, and both of them
 * where a text mentions them. A text that mentions a route mentions the facade's operation instead.
 */
export function camelCaseDocument(original: JsonObject, known: KnownNames): JsonObject {
  const document = structuredClone(original);
  visitObjects(document, (node) => {
    renameProperties(node);
    renameParameter(node);
    for (const member of ['summary', 'description']) {
      const text = node[member];
      if (typeof text === 'string') node[member] = camelCaseProse(text, known);
    }
  });
  return document;
}

/** The names that a document gives to fields and parameters. */
export function wireNames(document: JsonObject): Set<string> {
  const names = new Set<string>();
  visitObjects(document, (node) => {
    const { properties } = node;
    if (isJsonObject(properties)) for (const name of Object.keys(properties)) names.add(name);
    if (isParameter(node)) names.add(node.name);
  });
  return names;
}

function renameProperties(node: JsonObject): void {
  const { properties, required, discriminator } = node;
  if (isJsonObject(properties)) node['properties'] = renameKeys(properties);
  if (Array.isArray(required)) node['required'] = required.map(renameText);
  if (isJsonObject(discriminator)) {
    const name = discriminator['propertyName'] ?? null;
    node['discriminator'] = { ...discriminator, propertyName: renameText(name) };
  }
  // It would show names of the wire.
  if (namesFields(node)) delete node['example'];
}

function renameKeys(properties: JsonObject): JsonObject {
  const renamed = new Map<string, Json>();
  for (const [name, schema] of Object.entries(properties)) {
    if (renamed.has(camelCase(name))) {
      throw new CodegenError(
        `The fields ${Object.keys(properties).join(', ')} clash in camelCase.`,
      );
    }
    renamed.set(camelCase(name), schema);
  }
  return Object.fromEntries(renamed);
}

function renameParameter(node: JsonObject): void {
  if (isParameter(node)) node['name'] = camelCase(node.name);
}

function isParameter(node: JsonObject): node is JsonObject & { name: string } {
  return typeof node['name'] === 'string' && (node['in'] === 'path' || node['in'] === 'query');
}

function renameText(value: Json): Json {
  return typeof value === 'string' ? camelCase(value) : value;
}

/** Whether the example of a schema has keys that the spec names. */
function namesFields({ example, additionalProperties, ...schema }: JsonObject): boolean {
  const items = Array.isArray(example) ? example : [example];
  const isOpen = ['properties', 'items', 'allOf', 'anyOf', 'oneOf'].every(
    (member) => schema[member] === undefined,
  );
  return items.some((item) => {
    if (!isJsonObject(item ?? null)) return false;
    const isFlat = Object.values(item ?? {}).every((value) => typeof value !== 'object');
    return !(isOpen && (isFlat || !isJsonObject(additionalProperties ?? null)));
  });
}
