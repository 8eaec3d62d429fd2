import { isJsonObject } from './is-json-object.ts';
import type { Json, JsonObject } from './read-spec.ts';

/** Applies a JSON Merge Patch (RFC 7396) and returns the result; neither argument is changed. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return structuredClone(patch);
  const result: JsonObject = isJsonObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}
