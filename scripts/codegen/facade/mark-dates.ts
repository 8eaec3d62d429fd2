import { isJsonObject, type Json, type JsonObject } from '#specs';
import { resolveReference } from '../../specs/resolve-pointer.ts';
import { visitObjects } from '../visit-objects.ts';

/** Member of a schema whose values the facade gives out as `Date`. */
export const DATE_MARK = 'x-date';

/** Marks the schemas of dates that a response can contain, in place; in requests a date is text. */
export function markDates(document: JsonObject): void {
  const seen = new Set<JsonObject>();
  visitObjects(document, ({ responses }) => {
    if (isJsonObject(responses)) Object.values(responses).forEach(enter);
  });

  function enter(root: Json): void {
    if (!isJsonObject(root)) return;
    visitObjects(root, (node) => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node['format'] === 'date-time') {
        delete node['format'];
        node[DATE_MARK] = true;
      }
      if (typeof node['$ref'] === 'string') enter(resolveReference(document, node) ?? null);
    });
  }
}
