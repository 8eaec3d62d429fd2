import { camelCase } from '../wire/camel-case.js';

/** By route; there are as many as the registry has. */
const namesByRoute = new Map<string, readonly string[]>();

/** The `{name}`s of a route. */
export function pathNames(route: string): readonly string[] {
  const before = namesByRoute.get(route);
  if (before) return before;
  const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  namesByRoute.set(route, names);
  return names;
}

/** The values for the names of a route. */
export function pathValues(route: string, values: object = {}): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const given = values as Readonly<Record<string, unknown>>;
  for (const name of pathNames(route)) found[name] = given[name] ?? given[camelCase(name)];
  return found;
}
