import type { RequestInput } from '../../../src/engine/encode-request.js';
import { registry } from '../../../src/generated/registry.js';
import type { RegistryApi, RegistryOperation } from '../../../src/negotiation/registry-types.js';
import { routeIn } from '../../../src/negotiation/route-in.js';
import { checkRequest } from '../../../src/validation/check-request.js';

const OPERATIONS = Object.values<RegistryApi>(registry).flatMap(({ operations }) =>
  Object.entries<RegistryOperation>(operations),
);

/** Checks an input as the engine does before it sends it to a route of a version. */
export function checkAll(
  { version, route }: { readonly version: string; readonly route: string },
  input: RequestInput,
): void {
  const [operation, entry] = OPERATIONS.find(([, each]) => routeIn(each, version) === route) ?? [];
  if (!operation || !entry) throw new Error(`The registry lacks ${route} in ${version}.`);
  const { constraints } = entry;
  checkRequest({ operation, route, constraints, input, version, isComplete: true });
}
