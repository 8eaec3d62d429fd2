import { isJsonObject, listAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import { partKey, type SchemaPart, schemaNode } from './schema-node.js';

/** The parts with every `allOf` replaced by its members; a circle of `allOf` adds nothing new. */
export function flattenParts(document: OpenDocument, parts: readonly SchemaPart[]): SchemaPart[] {
  const flat: SchemaPart[] = [];
  const seen = new Set<string>();
  const add = (part: SchemaPart): void => {
    const key = partKey(part);
    // A variant may have the union it belongs to in its `allOf`; that it is one is known by then.
    if (seen.has(key) || seen.has(partKey({ ...part, alone: true }))) return;
    seen.add(key);
    flat.push(part);
    if (part.alone || !isJsonObject(part.value)) return;
    for (const [index, member] of listAt(part.value, 'allOf').entries()) {
      const node = schemaNode(document, joinPointer(part.pointer, 'allOf', index), member);
      for (const inner of node.parts) add(inner);
    }
  };
  for (const part of parts) add(part);
  return flat;
}
