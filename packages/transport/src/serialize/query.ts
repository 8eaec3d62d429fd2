import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from './describe-value.js';
import { encodeComponent } from './encode-component.js';
import { isRecord } from './is-record.js';

/**
 * Query string without `?`. Arrays repeat their name, dates become ISO 8601, `null` and `undefined` are left out.
 * Own properties only: a polluted prototype adds nothing.
 */
export function serializeQuery(parameters: unknown): string {
  if (!isRecord(parameters)) {
    throw new ArgumentError(
      `Query and form parameters must be a plain object, got ${describeValue(parameters)}.`,
    );
  }
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    const what = `Query parameter "${name}"`;
    const key = encodeComponent(name, what);
    for (const item of listOf(name, value))
      pairs.push(`${key}=${encodeComponent(scalar(name, item), what)}`);
  }
  return pairs.join('&');
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  if (value.length > 0) return value;
  throw new ArgumentError(
    `Query parameter "${name}" is an empty array, which a URL cannot carry. Leave it out instead.`,
  );
}

function scalar(name: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new ArgumentError(
    `Query parameter "${name}" must be a string, finite number, boolean or date, or an array of these; got ${describeValue(value)}.`,
  );
}
