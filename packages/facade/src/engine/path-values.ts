import { memoized } from '@pinecone-versioned/transport';
import { camelCase } from '../wire/camel-case.js';

/** The `{name}`s of a route. */
export const pathNames = /* @__PURE__ */ memoized((route: string): readonly string[] =>
  [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
);

/** The values for the names of a route. */
export function pathValues(route: string, values: object = {}): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const given = values as Readonly<Record<string, unknown>>;
  for (const name of pathNames(route)) found[name] = given[name] ?? given[camelCase(name)];
  return found;
}
