import type { Registry, RegistryApi, RegistryOperation } from './registry-types.js';

/** An operation, and the API that has it. */
export interface FoundOperation {
  readonly api: RegistryApi;
  readonly entry: RegistryOperation;
}

/** The operation of a name, if any of these APIs has it. */
export function findOperation(registry: Registry, name: string): FoundOperation | undefined {
  for (const api of Object.values(registry)) {
    const entry = Object.hasOwn(api.operations, name) ? api.operations[name] : undefined;
    if (entry) return { api, entry };
  }
  return undefined;
}
