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
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    const what = `Query parameter "${name}"`;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0) {
      throw new ArgumentError(`${what} is an empty array; leave it out.`);
    }
    const key = encodeScalar(what, name);
    for (const item of items) pairs.push(`${key}=${encodeScalar(what, item)}`);
  }
  return pairs.join('&');
}
