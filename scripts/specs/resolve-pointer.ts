import { isJsonObject } from './is-json-object.ts';
import { parsePointer } from './json-pointer.ts';
import type { Json } from './read-spec.ts';

/** The child of a node by object key or array index; undefined when there is none. */
export function childOf(node: Json | undefined, step: string): Json | undefined {
  if (Array.isArray(node)) return /^(0|[1-9]\d*)$/.test(step) ? node[Number(step)] : undefined;
  return isJsonObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
}

/** The node that a JSON pointer leads to; undefined when there is none. */
export function resolvePointer(document: Json, pointer: string): Json | undefined {
  return parsePointer(pointer).reduce<Json | undefined>(childOf, document);
}

/** Follows a chain of local references; a node without `$ref` is returned as it is. */
export function resolveReference(document: Json, node: Json | undefined): Json | undefined {
  const seen = new Set<string>();
  let current = node;
  while (isJsonObject(current) && typeof current['$ref'] === 'string') {
    const reference = current['$ref'];
    if (!reference.startsWith('#') || seen.has(reference)) return undefined;
    seen.add(reference);
    current = resolvePointer(document, reference);
  }
  return current;
}
