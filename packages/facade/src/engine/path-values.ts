import { camelCase } from '../wire/camel-case.js';

/** The `{name}`s of a route. */
export function pathNames(route: string): string[] {
  return [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The values for the names of a route. */
export function pathValues(route: string, values: object = {}): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = { ...values };
  return Object.fromEntries(
    pathNames(route).map((name) => [name, given[name] ?? given[camelCase(name)]]),
  );
}
