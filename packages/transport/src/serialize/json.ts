import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from './describe-value.js';
import { isRecord } from './is-record.js';

interface Place {
  readonly parent: Place | undefined;
  /** Undefined for what `toJSON` returned: it stands where its object stood. */
  readonly key: string | number | undefined;
  readonly value: object;
}

/** Where a record of a longer body stands, for messages. */
export interface ListPlace {
  readonly list: object;
  readonly index: number;
}

/**
 * JSON text of a request body. Typed arrays become arrays of numbers. What JSON would silently turn into something
 * else (NaN, Infinity, invalid dates, Map, Set, functions, holes in arrays, bigint) is refused, with its path.
 */
export function serializeJson(body: unknown, within?: ListPlace): string {
  const parent = within && { parent: undefined, key: undefined, value: within.list };
  return JSON.stringify(toPlain(body, parent, within?.index));
}

/** Returns `value` itself wherever nothing has to change, so that large vectors are not copied. */
function toPlain(value: unknown, parent: Place | undefined, key: Place['key']): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      throw refuse(value, parent, key);
    case 'object':
      return value === null ? null : objectToPlain(value, parent, key);
    default:
      throw refuse(value, parent, key);
  }
}

function objectToPlain(value: object, parent: Place | undefined, key: Place['key']): unknown {
  for (let place = parent; place; place = place.parent) {
    if (place.value === value)
      throw new ArgumentError(`${pathOf(parent, key)} refers back to an object that contains it.`);
  }
  const here: Place = { parent, key, value };
  if (Array.isArray(value)) return arrayToPlain(value, here);
  if (ArrayBuffer.isView(value)) return typedArrayToPlain(value, here);
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return toJsonResult(value as { toJSON(key: string): unknown }, here);
  if (!isRecord(value)) throw refuse(value, parent, key);
  return recordToPlain(value, here);
}

function arrayToPlain(array: readonly unknown[], here: Place): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < array.length; i++) {
    const item = array[i];
    if (typeof item === 'number' && Number.isFinite(item)) continue;
    const plain = toPlain(item, here, i);
    if (plain === item) continue;
    copy ??= [...array];
    copy[i] = plain;
  }
  return copy ?? array;
}

function typedArrayToPlain(view: ArrayBufferView, here: Place): readonly unknown[] {
  if (!(Symbol.iterator in view)) throw refuse(view, here.parent, here.key);
  return arrayToPlain(Array.from(view as unknown as Iterable<number>), here);
}

function toJsonResult(value: { toJSON(key: string): unknown }, here: Place): unknown {
  if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw new ArgumentError(`${pathOf(here.parent, here.key)} is an invalid date.`);
  }
  return toPlain(value.toJSON(String(here.key ?? '')), here, undefined);
}

function recordToPlain(record: object, here: Place): object {
  let changes: Map<string, unknown> | undefined;
  for (const [name, item] of Object.entries(record)) {
    if (item === undefined) continue;
    const plain = toPlain(item, here, name);
    if (plain === item) continue;
    changes ??= new Map();
    changes.set(name, plain);
  }
  if (!changes) return record;
  const changed = changes;
  // Object.fromEntries defines own properties, so that even a key called __proto__ stays a key.
  return Object.fromEntries(
    Object.entries(record).map(([name, item]) => [
      name,
      changed.has(name) ? changed.get(name) : item,
    ]),
  );
}

function refuse(value: unknown, parent: Place | undefined, key: Place['key']): ArgumentError {
  return new ArgumentError(
    `${pathOf(parent, key)} cannot be sent as JSON: got ${describeValue(value)}.`,
  );
}

function pathOf(parent: Place | undefined, key: Place['key']): string {
  const steps: string[] = [];
  let step = key;
  for (let place = parent; place; place = place.parent) {
    if (step !== undefined) steps.unshift(typeof step === 'number' ? `[${step}]` : `.${step}`);
    step = place.key;
  }
  return `body${steps.join('')}`;
}
