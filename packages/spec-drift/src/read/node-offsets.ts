import { pointerSegments } from '../engine/document/json-pointer.js';

/** Where the members of a map or the items of a list start in the text, by container. */
export type NodeOffsets = ReadonlyMap<object, ReadonlyMap<string | number, number>>;

/** The offset of the node at a JSON pointer, or of its nearest known parent; 0 for the root. */
export function findOffset(root: unknown, offsets: NodeOffsets, pointer: string): number {
  let node = root;
  let found = 0;
  for (const token of pointerSegments(pointer)) {
    if (typeof node !== 'object' || node === null) break;
    const key = Array.isArray(node) ? Number(token) : token;
    const offset = offsets.get(node)?.get(key);
    if (offset === undefined) break;
    found = offset;
    node = (node as Readonly<Record<string, unknown>>)[token];
  }
  return found;
}
