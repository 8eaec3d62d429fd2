import { camelCase } from '../wire/camel-case.js';

/** The `{name}`s of a route. */
export function pathNames(route: string): string[] {
  return [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The values for the names of a route, which have been checked. */
export function pathValues(route: string, values: object = {}): Record<string, string> {
  const given: Readonly<Record<string, unknown>> = { ...values };
  return Object.fromEntries(
    pathNames(route).map((name) => [name, String(given[name] ?? given[camelCase(name)])]),
  );
}
