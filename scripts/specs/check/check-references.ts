import { isJsonObject } from '../is-json-object.ts';
import { formatPointer } from '../json-pointer.ts';
import type { Json, JsonObject } from '../read-spec.ts';
import { resolveReference } from '../resolve-pointer.ts';
import type { Finding } from './finding.ts';

/** Keys whose values are data of the API's users, where `$ref` would be a field like any other. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'x-enum']);

/** Finds every `$ref` that leads nowhere: out of the document, to a missing node, or to itself. */
export function checkReferences(document: JsonObject): Finding[] {
  return [...brokenReferences(document, document, [])];
}

function* brokenReferences(document: JsonObject, node: Json, steps: string[]): Generator<Finding> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) {
      yield* brokenReferences(document, item, [...steps, String(index)]);
    }
    return;
  }
  if (!isJsonObject(node)) return;
  if (typeof node['$ref'] === 'string' && resolveReference(document, node) === undefined) {
    yield {
      pointer: formatPointer([...steps, '$ref']),
      message: `the reference ${node['$ref']} does not resolve within this file.`,
      about: 'structure',
    };
  }
  for (const [key, value] of Object.entries(node)) {
    // Below `properties`, these words are names of properties and not keywords.
    if (DATA.has(key) && steps.at(-1) !== 'properties') continue;
    yield* brokenReferences(document, value, [...steps, key]);
  }
}
