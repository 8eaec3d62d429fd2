import { expect, test } from 'vitest';
import { registry } from '../../src/generated/registry.js';
import { operationIn } from '../../src/negotiation/operation-in.js';
import type { RegistryOperation } from '../../src/negotiation/registry-types.js';
import { clientTables } from '../engine/helpers/client-tables.js';

// The registry and the tables of the clients come from the specs by different ways.

test.each(await clientTables())(
  'the registry calls $api as its client of $version does',
  ({ api, table, support }) => {
    const operations: readonly RegistryOperation[] = registry[api];
    const routed = Object.entries(table.operations).map(([route, { id: _, ...operation }]) => {
      const [method, path] = route.split(' ');
      const success = Object.entries(operation.success).filter(([, types]) => types.length > 0);
      const demand = 'requestMediaTypes' in operation ? { bodyRequired: false } : {};
      return { ...demand, ...operation, method, path, success: Object.fromEntries(success) };
    });
    const called = operations.flatMap((entry) => {
      const found = operationIn(entry, table.version);
      if (!found) return [];
      const { id, serialize, answer: _, constraints, version, ...operation } = found;
      expect({ id, constraints, version }).toEqual({
        id: entry.id,
        constraints: entry.constraints ?? '',
        version: table.version,
      });
      const [mediaType = ''] = operation.requestMediaTypes ?? [];
      if (serialize) expect(serialize).toBe(support.bodies?.[mediaType]);
      return [operation];
    });
    const serializers = new Set(operations.map(({ serialize }) => serialize));
    for (const each of Object.values(support.bodies ?? {})) expect(serializers).toContain(each);
    const byRoute = (a: { path?: unknown; method?: unknown }, b: typeof a) =>
      `${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1;
    expect(called.toSorted(byRoute)).toEqual(routed.toSorted(byRoute));
    const { name, servers } = table;
    for (const each of operations) expect(each.api).toEqual({ name, servers });
    expect(table.security).toBe('apiKey');
  },
);
