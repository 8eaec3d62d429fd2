import { camelCase } from '../wire/camel-case.js';

/**
 * Paths of what was wanted and is not so in what was found. What was found may have more: defaults that the server
 * filled in, and its state. Wanted keys may be named as on the wire.
 */
export function differences(wanted: unknown, given: unknown, path = ''): string[] {
  if (wanted === undefined || wanted === given) return [];
  // Descriptions leave out what is empty.
  const found = given ?? {};
  if (!isObject(wanted) || !isObject(found)) return [path];
  return Object.entries(wanted).flatMap(([key, value]) => {
    const name = Object.hasOwn(found, key) ? key : camelCase(key);
    const there = Object.hasOwn(found, name) ? found[name] : undefined;
    return differences(value, there, path === '' ? name : `${path}.${name}`);
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
