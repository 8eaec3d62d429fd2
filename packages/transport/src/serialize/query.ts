import { ArgumentError, mustBe } from '../errors/argument-error.js';
import { encodeScalar } from './encode-scalar.js';
import { isRecord } from './is-record.js';

/**
 * Query string without `?`. Arrays repeat their name, dates become ISO 8601, `null` and `undefined` are left out.
 * Own properties only: a polluted prototype adds nothing.
 */
export function serializeQuery(parameters: unknown): string {
  if (!isRecord(parameters)) {
    throw mustBe('Parameters', 'a plain object', parameters);
  }
  let query = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0) {
      throw new ArgumentError(`Query parameter "${name}" is an empty array; leave it out.`);
    }
    const key = encodeScalar('Query', name, name);
    for (const item of items) query += `&${key}=${encodeScalar('Query', name, item)}`;
  }
  return query.slice(1);
}
