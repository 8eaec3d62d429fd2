import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from './describe-value.js';
import { isRecord } from './is-record.js';
import { JsonText } from './json-text.js';

/** The place in a body that is looked at, and what is written there in another way. */
export interface JsonPlace {
  /** What errors call the body. */
  readonly name: string;
  /** The objects that the place lies in, outermost first. */
  readonly within: object[];
  /** The keys that lead to the place. */
  readonly keys: (string | number)[];
  /** Text to be put in the place of a value; undefined for what is written as JSON usually is. */
  readonly substitute?: (value: object) => string | undefined;
}

/**
 * JSON text of a request body. Typed arrays become arrays of numbers. What JSON would silently turn into something
 * else (NaN, Infinity, invalid dates, Map, Set, functions, holes in arrays, bigint) is refused, with its path.
 */
export function serializeJson(body: unknown, place: Partial<JsonPlace> = {}): string {
  return textOf(toPlain(body, { name: 'body', within: [], keys: [], ...place }));
}

function textOf(plain: unknown): string {
  return plain instanceof JsonText ? plain.text : JSON.stringify(plain);
}

/**
 * What `textOf` makes the right text of. It is `value` itself wherever nothing has to change, so that large vectors
 * are not copied.
 */
function toPlain(value: unknown, place: JsonPlace): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw notJson(value, place);
  if (place.within.includes(value)) throw refuse(place, 'refers back to what contains it');
  place.within.push(value);
  const plain = objectToPlain(value, place);
  place.within.pop();
  return plain;
}

function objectToPlain(value: object, place: JsonPlace): unknown {
  const text = place.substitute?.(value);
  if (text !== undefined) return new JsonText(text);
  if (Array.isArray(value)) return arrayToPlain(value, place);
  if (ArrayBuffer.isView(value) && Symbol.iterator in value) {
    // Nothing in it can be changed, only refused.
    arrayToPlain(value as unknown as ArrayLike<unknown>, place);
    return Array.from(value as unknown as ArrayLike<unknown>);
  }
  const { toJSON } = value as { readonly toJSON?: unknown };
  if (typeof toJSON === 'function') {
    const plain: unknown = toJSON.call(value, String(place.keys.at(-1) ?? ''));
    if (plain === null && value instanceof Date) throw refuse(place, 'is an invalid date');
    return toPlain(plain, place);
  }
  if (isRecord(value)) return recordToPlain(value, place);
  throw notJson(value, place);
}

function arrayToPlain(array: ArrayLike<unknown>, place: JsonPlace): unknown {
  let copy: unknown[] | undefined;
  for (let i = 0; i < array.length; i++) {
    const item = array[i];
    if (Number.isFinite(item)) continue;
    const plain = memberToPlain(i, item, place);
    if (plain === item) continue;
    copy ??= Array.from(array);
    copy[i] = plain;
  }
  return copy ? new JsonText(`[${copy.map(textOf).join(',')}]`) : array;
}

function recordToPlain(record: object, place: JsonPlace): unknown {
  let isChanged = false;
  const entries: [string, unknown][] = Object.entries(record);
  const given = entries.filter(([, member]) => member !== undefined);
  for (const entry of given) {
    const [key, member] = entry;
    entry[1] = memberToPlain(key, member, place);
    isChanged ||= entry[1] !== member;
  }
  if (!isChanged) return record;
  const members = given.map(([key, plain]) => `${JSON.stringify(key)}:${textOf(plain)}`);
  return new JsonText(`{${members.join(',')}}`);
}

function memberToPlain(key: string | number, member: unknown, place: JsonPlace): unknown {
  place.keys.push(key);
  const plain = toPlain(member, place);
  place.keys.pop();
  return plain;
}

function notJson(value: unknown, place: JsonPlace): ArgumentError {
  return refuse(place, `cannot be sent as JSON: got ${describeValue(value)}`);
}

function refuse({ name, keys }: JsonPlace, problem: string): ArgumentError {
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return new ArgumentError(`${name}${path.join('')} ${problem}.`);
}
