import { serializeQuery } from './query.js';

/** `application/x-www-form-urlencoded` body; the same rules as for a query string. */
export function serializeForm(body: unknown): string {
  return serializeQuery(body);
}
