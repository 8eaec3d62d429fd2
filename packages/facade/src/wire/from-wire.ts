import { camelCase } from './camel-case.js';
import { parseDate } from './parse-date.js';
import type { PathNode, UsersKeys } from './path-tree.js';

type Members = Record<string, unknown>;

const OWN = { writable: true, enumerable: true, configurable: true };

/**
 * Names the fields of a response in camelCase and turns its dates into `Date`. Keys that the user chose keep their
 * names; fields that the spec does not know are kept and named like the others; a text at the place of a date that is
 * none stays a text.
 *
 * Takes what JSON.parse gives, and may change it: most of an answer is as it should be, and copying it would cost more
 * than all the rest.
 */
export function fromWire(node: PathNode | undefined, value: unknown): unknown {
  if (typeof value === 'string') return node?.isDate ? (parseDate(value) ?? value) : value;
  // First, since most of what comes is numbers.
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return convertRecord(node, value as Members);
  const items = node?.children.get('[]');
  // Read in the usual way, the first number would have V8 turn lists of numbers into lists of objects, wherever else it
  // has seen those; it is a copy of every vector of an answer.
  if (typeof Reflect.get(value, 0) === 'number' && areNumbers(value)) return value;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const converted = fromWire(items, item);
    if (converted !== item) value[i] = converted;
  }
  return value;
}

/** Sees lists that begin with a number, and no others. */
function areNumbers(list: readonly unknown[]): boolean {
  for (let i = 0; i < list.length; i++) if (typeof list[i] !== 'number') return false;
  return true;
}

function convertRecord(node: PathNode | undefined, value: Members): Members {
  let isRenamed = false;
  for (const key of Object.keys(value)) {
    const users = usersKeys(node, key);
    if (users?.isOpaque) continue;
    const member = value[key];
    const converted = fromWire(users ? users.values : node?.children.get(key), member);
    if (converted !== member) value[key] = converted;
    isRenamed ||= !users && camelCase(key) !== key;
  }
  return isRenamed ? renamed(node, value) : value;
}

function renamed(node: PathNode | undefined, value: Members): Members {
  const named: Members = {};
  for (const key of Object.keys(value)) {
    const name = usersKeys(node, key) ? key : camelCase(key);
    // Two fields that would come out as one both stay: the second keeps the name it came with.
    const isFree = name === key || !(Object.hasOwn(value, name) || Object.hasOwn(named, name));
    // Assignment to `__proto__` would not make a member of it.
    if (key === '__proto__') Object.defineProperty(named, key, { ...OWN, value: value[key] });
    else named[isFree ? name : key] = value[key];
  }
  return named;
}

function usersKeys(node: PathNode | undefined, key: string): UsersKeys | undefined {
  const users = node?.users;
  return users?.except.has(key) ? undefined : users;
}
