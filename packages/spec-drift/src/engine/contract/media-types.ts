import { isJsonObject, type JsonObject, objectAt } from '../document/json-object.js';
import { joinPointer } from '../document/json-pointer.js';
import type { OpenDocument } from '../document/open-document.js';
import { type SchemaNode, schemaNode } from '../schema/schema-node.js';

/** One entry of `content`. */
export interface MediaType {
  /** Lower case, without parameters such as `charset`. */
  readonly name: string;
  readonly pointer: string;
  readonly value: JsonObject;
  readonly schema: SchemaNode | null;
}

/** The media types of a request body, a response or a header. */
export function readMediaTypes(
  document: OpenDocument,
  holder: JsonObject,
  pointer: string,
): MediaType[] {
  return Object.entries(objectAt(holder, 'content')).map(([key, entry]) => {
    const value = isJsonObject(entry) ? entry : {};
    const place = joinPointer(pointer, 'content', key);
    return {
      name: (key.split(';')[0] ?? '').trim().toLowerCase(),
      pointer: place,
      value,
      schema:
        'schema' in value
          ? schemaNode(document, joinPointer(place, 'schema'), value['schema'])
          : null,
    };
  });
}

/** Whether a media type, or a range with `*`, takes in another one. */
export function takesIn(outer: string, inner: string): boolean {
  if (outer === inner || outer === '*/*') return true;
  const [kind, rest = ''] = outer.split('/');
  const [innerKind, innerRest = ''] = inner.split('/');
  if (kind !== innerKind) return false;
  return rest === '*' || innerRest.endsWith(`+${rest}`);
}
