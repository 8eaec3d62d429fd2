import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from './describe-value.js';
import { isRecord } from './is-record.js';

/** The place in a body that is looked at: the objects it lies in, outermost first, and the keys that lead to it. */
export interface Place {
  readonly within: object[];
  readonly keys: (string | number)[];
}

/**
 * JSON text of a request body. Typed arrays become arrays of numbers. What JSON would silently turn into something
 * else (NaN, Infinity, invalid dates, Map, Set, functions, holes in arrays, bigint) is refused, with its path.
 */
export function serializeJson(body: unknown, place: Place = { within: [], keys: [] }): string {
  return JSON.stringify(toPlain(body, place));
}

/** Returns `value` itself wherever nothing has to change, so that large vectors are not copied. */
function toPlain(value: unknown, place: Place): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw notJson(value, place);
  if (place.within.includes(value)) throw refuse(place, 'refers back to what contains it');
  place.within.push(value);
  const plain = objectToPlain(value, place);
  place.within.pop();
  return plain;
}

function objectToPlain(value: object, place: Place): unknown {
  if (Array.isArray(value)) return arrayToPlain(value, place);
  if (ArrayBuffer.isView(value) && Symbol.iterator in value)
    return arrayToPlain(Array.from(value as unknown as Iterable<number>), place);
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const plain: unknown = value.toJSON(String(place.keys.at(-1) ?? ''));
    if (plain === null && value instanceof Date) throw refuse(place, 'is an invalid date');
    return toPlain(plain, place);
  }
  if (isRecord(value)) return recordToPlain(value, place);
  throw notJson(value, place);
}

function arrayToPlain(array: readonly unknown[], place: Place): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < array.length; i++) {
    const item = array[i];
    if (Number.isFinite(item)) continue;
    const plain = memberToPlain(i, item, place);
    if (plain === item) continue;
    copy ??= [...array];
    copy[i] = plain;
  }
  return copy ?? array;
}

function recordToPlain(record: object, place: Place): object {
  let isChanged = false;
  const entries: [string, unknown][] = Object.entries(record);
  for (const entry of entries) {
    const [key, member] = entry;
    if (member === undefined) continue;
    entry[1] = memberToPlain(key, member, place);
    isChanged ||= entry[1] !== member;
  }
  // Object.fromEntries defines own properties, so that even a key called __proto__ stays a key.
  return isChanged ? Object.fromEntries(entries) : record;
}

function memberToPlain(key: string | number, member: unknown, place: Place): unknown {
  place.keys.push(key);
  const plain = toPlain(member, place);
  place.keys.pop();
  return plain;
}

function notJson(value: unknown, place: Place): ArgumentError {
  return refuse(place, `cannot be sent as JSON: got ${describeValue(value)}`);
}

function refuse({ keys }: Place, problem: string): ArgumentError {
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return new ArgumentError(`body${path.join('')} ${problem}.`);
}
