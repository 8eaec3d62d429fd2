import type { RequestInput } from '../../../src/engine/encode-request.js';
import { registry } from '../../../src/generated/registry.js';
import { operationIn } from '../../../src/negotiation/operation-in.js';
import type { RegistryOperation } from '../../../src/negotiation/registry-types.js';
import { checkRequest } from '../../../src/validation/check-request.js';

const OPERATIONS: readonly RegistryOperation[] = Object.values(registry).flat();

/** Checks an input as the engine does before it sends it to a route of a version. */
export function checkAll(
  { version, route }: { readonly version: string; readonly route: string },
  input: RequestInput,
): void {
  const operation = OPERATIONS.find((each) => {
    const { method, path } = operationIn(each, version) ?? {};
    return `${method} ${path}` === route;
  });
  if (!operation) throw new Error(`The registry lacks ${route} in ${version}.`);
  checkRequest({ operation, input }, version, true);
}
