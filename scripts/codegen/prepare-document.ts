import { isJsonObject, type JsonObject } from '#specs';
import { resolveReference } from '../specs/resolve-pointer.ts';
import { bakeDiscriminators } from './bake-discriminators.ts';
import { visitObjects } from './visit-objects.ts';
import { wrapText } from './wrap-text.ts';

/** Stands for a line break within a description until the comments are printed. */
export const LINE_BREAK = '\uE000';

/**
 * A copy of a document from which openapi-typescript makes the types that we want, with readable comments: `$ref`
 * properties are described as the schema they lead to, and every description becomes the comment's text instead of a
 * `@description` tag.
 */
export function prepareDocument(original: JsonObject): JsonObject {
  const document = structuredClone(original);
  bakeDiscriminators(document);
  visitObjects(document, (node) => {
    describeReferences(document, node);
    nullIntoOpenEnum(node);
  });
  // Only now, as the references above read the descriptions of other nodes.
  visitObjects(document, descriptionIntoSummary);
  return document;
}

function describeReferences(document: JsonObject, node: JsonObject): void {
  const { properties } = node;
  if (!isJsonObject(properties)) return;
  for (const property of Object.values(properties)) {
    if (!isJsonObject(property) || property['$ref'] === undefined) continue;
    const target = resolveReference(document, property);
    if (!isJsonObject(target)) continue;
    for (const member of ['description', 'deprecated']) {
      const value = target[member];
      if (value !== undefined) property[member] ??= value;
    }
  }
}

/** openapi-typescript forgets `nullable` where a transform answers for a property; as a value of the enum it stays. */
function nullIntoOpenEnum(node: JsonObject): void {
  const values = node['x-enum'];
  if (!Array.isArray(values) || node['nullable'] !== true) return;
  node['x-enum'] = [...values, null];
  delete node['nullable'];
}

function descriptionIntoSummary(node: JsonObject): void {
  const { summary, description } = node;
  const texts = [summary, description].filter((text) => typeof text === 'string' && text.trim());
  if (texts.length === 0) return;
  delete node['description'];
  node['summary'] = wrapText(texts.join('\n\n')).join(LINE_BREAK);
}
