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

/** Every reference below a node of an OpenAPI document; data and names that look like references are none. */
export function* eachReference(root: unknown): Generator<FoundReference> {
  const waiting = [{ node: root, pointer: '', isNameMap: false, isMapping: false }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { node, pointer, isNameMap, isMapping } = at;
    if (typeof node !== 'object' || node === null) continue;
    const holder = node as Record<string, unknown>;
    const hasKeywords = !isNameMap && !Array.isArray(node);
    for (const [key, value] of Object.entries(holder)) {
      if (hasKeywords && isData(key, value)) continue;
      const below = joinPointer(pointer, key);
      const isReference = isMapping || (hasKeywords && key === '$ref');
      if (isReference && typeof value === 'string') {
        if (!isMapping || /#|\.(?:ya?ml|json)$/i.test(value)) {
          yield { holder, key, reference: value, pointer: below };
        }
        continue;
      }
      const isMap = hasKeywords && NAME_MAPS.has(key) && kindOf(value) === 'object';
      const tags = isMap && key === 'mapping';
      waiting.push({ node: value, pointer: below, isNameMap: isMap, isMapping: tags });
    }
  }
}
