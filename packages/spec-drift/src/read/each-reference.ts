import { joinPointer } from '../engine/document/json-pointer.js';
import { isData, kindOf, NAME_MAPS } from './openapi-keywords.js';

/** A `$ref` of a document, or an entry of a discriminator's mapping that is written like one. */
export interface FoundReference {
  /** The object and the key that hold it. */
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly reference: string;
  /** JSON pointer of the reference, below the node where the search began. */
  readonly pointer: string;
}

interface Place {
  readonly node: unknown;
  readonly pointer: string;
  /** The keyword that makes the keys names; absent where they are keywords. */
  readonly nameMap?: string | undefined;
  /** That of the object above. */
  readonly entryOf?: string | undefined;
}

/** Every reference below a node of an OpenAPI document; data and names that look like references are none. */
export function* eachReference(root: unknown): Generator<FoundReference> {
  const waiting: Place[] = [{ node: root, pointer: '' }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { node, pointer, nameMap, entryOf } = at;
    if (typeof node !== 'object' || node === null) continue;
    const holder = node as Record<string, unknown>;
    const hasKeywords = nameMap === undefined && !Array.isArray(node);
    const isMapping = nameMap === 'mapping';
    for (const [key, value] of Object.entries(holder)) {
      if (hasKeywords && isData(key, value, entryOf)) continue;
      const below = joinPointer(pointer, key);
      const isReference = isMapping || (hasKeywords && key === '$ref');
      if (isReference && typeof value === 'string') {
        if (!isMapping || /#|\.(?:ya?ml|json)$/i.test(value)) {
          yield { holder, key, reference: value, pointer: below };
        }
        continue;
      }
      const isMap = hasKeywords && NAME_MAPS.has(key) && kindOf(value) === 'object';
      waiting.push({
        node: value,
        pointer: below,
        nameMap: isMap ? key : undefined,
        entryOf: nameMap,
      });
    }
  }
}
