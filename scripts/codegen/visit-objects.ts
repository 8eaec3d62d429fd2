import { isJsonObject, type Json, type JsonObject } from '#specs';

/** Members whose keys are names, so that a schema property called `description` is not taken for a description. */
const NAME_MAPS = new Set([
  'callbacks',
  'content',
  'headers',
  'links',
  'mapping',
  'parameters',
  'paths',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'variables',
]);
/** Members that hold values of the API, not parts of its description. */
const VALUES = new Set(['default', 'enum', 'example', 'examples', 'x-enum']);

/**
 * Calls back for every object that describes something, parents first, in an OpenAPI document or in any part of one.
 * `walkDocument` of the specs knows what each object is, but has to begin at the document.
 */
export function visitObjects(root: JsonObject, visit: (node: JsonObject) => void): void {
  visit(root);
  for (const [key, value] of Object.entries(root)) {
    if (VALUES.has(key)) continue;
    if (NAME_MAPS.has(key) && isJsonObject(value)) Object.values(value).forEach(enter);
    else enter(value);
  }

  function enter(value: Json): void {
    if (isJsonObject(value)) visitObjects(value, visit);
    else if (Array.isArray(value)) value.forEach(enter);
  }
}
