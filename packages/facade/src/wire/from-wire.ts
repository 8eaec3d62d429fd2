import { camelCase } from './camel-case.js';
import { isRecord } from './is-record.js';
import { parseDate } from './parse-date.js';
import { type PathNode, pathTree } from './path-tree.js';

/**
 * Names the fields of a response in camelCase and turns its dates into `Date`. Keys that the user chose keep their
 * names; fields that the spec does not know are kept and named like the others; a text at the place of a date that is
 * none stays a text. Both lists of paths are in the notation of `UserKeys`.
 */
export function fromWire(
  userKeyPaths: readonly string[],
  datePaths: readonly string[],
  value: unknown,
): unknown {
  return convert(pathTree(userKeyPaths, datePaths), value);
}

function convert(node: PathNode | undefined, value: unknown): unknown {
  if (typeof value === 'string') return node?.isDate ? (parseDate(value) ?? value) : value;
  // First, since most of what comes is numbers.
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = node?.children.get('[]');
    return value.map((item) => convert(items, item));
  }
  return isRecord(value) ? convertRecord(node, value) : value;
}

function convertRecord(
  node: PathNode | undefined,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const taken = new Set<string>();
  // Through entries, since assignment to `__proto__` would not make a member of it.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (node?.users && !node.users.except.has(key)) {
        return [key, node.users.isOpaque ? member : convert(node.users.values, member)];
      }
      const name = camelCase(key);
      // Two fields that would come out as one both stay: the second keeps the name it came with.
      const isFree = name === key || !(Object.hasOwn(value, name) || taken.has(name));
      if (isFree) taken.add(name);
      return [isFree ? name : key, convert(node?.children.get(key), member)];
    }),
  );
}
