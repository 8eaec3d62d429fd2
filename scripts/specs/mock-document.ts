import { isJsonObject } from './is-json-object.ts';
import type { JsonObject } from './read-spec.ts';
import { type DocumentNode, walkDocument } from './walk-document.ts';

/**
 * The document as Prism has to be given it, made from an overridden one, which is not changed.
 * Prism reads a body that is not JSON or a form as one text, and can send no stream:
 * - a media type marked `x-wire: ndjson` gets a text as its schema;
 * - one marked `x-wire: sse` is left out where the same content has JSON, and is a text otherwise.
 * For a `format: byte` without an example it makes up a text that it then refuses, so the format goes.
 */
export function mockDocument(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  // All of them first: removing a media type must not disturb the walk.
  for (const current of [...walkDocument(copy)]) {
    const { kind, node } = current;
    const wire = kind === 'mediaType' ? node['x-wire'] : undefined;
    if (wire === 'ndjson' || (wire === 'sse' && !removeBesideJson(current))) {
      node['schema'] = { type: 'string', minLength: 1 };
    }
    if (kind === 'schema' && node['format'] === 'byte') delete node['format'];
  }
  return copy;
}

function removeBesideJson(mediaType: DocumentNode): boolean {
  const content = mediaType.parent?.node['content'];
  const name = mediaType.steps.at(-1);
  if (!isJsonObject(content) || name === undefined) return false;
  if (!Object.hasOwn(content, 'application/json')) return false;
  delete content[name];
  return true;
}
