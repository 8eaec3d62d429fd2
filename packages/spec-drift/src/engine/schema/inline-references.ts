import { isJsonObject } from '../document/json-object.js';
import type { OpenDocument } from '../document/open-document.js';

/** Words that do not change what a schema accepts. */
const SILENT = new Set(['title', 'description', 'example', 'examples', 'externalDocs', '$comment']);

/** The value with its references replaced by what they name, without annotations; circles are cut. */
export function inlineReferences(
  document: OpenDocument,
  value: unknown,
  open: readonly string[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item) => inlineReferences(document, item, open));
  if (!isJsonObject(value)) return value;
  if (typeof value['$ref'] === 'string') {
    const target = document.follow('', value);
    if (open.includes(target.pointer)) return { circle: open.indexOf(target.pointer) };
    return inlineReferences(document, target.value, [...open, target.pointer]);
  }
  const members = Object.entries(value).filter(([key]) => !SILENT.has(key));
  return Object.fromEntries(
    members.map(([key, member]) => [key, inlineReferences(document, member, open)]),
  );
}
