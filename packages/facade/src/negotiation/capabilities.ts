import type { ApiVersionMode } from '../config/api-version-mode.js';
import { registry } from '../generated/registry.js';
import type { OperationName } from './choose-versions.js';
import type { RegistryOperation } from './registry-types.js';

/** An operation and the versions that have it. */
export interface OperationCapability {
  readonly operation: OperationName;
  /** API that the operation belongs to, such as `dbData`. */
  readonly api: string;
  /** Oldest first. */
  readonly versions: readonly string[];
}

/** Every operation, by version, as data. */
export function capabilities(): OperationCapability[] {
  return (Object.keys(registry) as OperationName[]).map((operation) => {
    const { api, routes }: RegistryOperation = registry[operation];
    return { operation, api, versions: Object.keys(routes) };
  });
}

/** Whether an operation may be called in a mode. */
export function supports(operation: OperationName, mode: ApiVersionMode): boolean {
  if (!Object.hasOwn(registry, operation)) return false;
  const { routes }: RegistryOperation = registry[operation];
  return mode === 'auto' || mode === 'minimum' || Object.hasOwn(routes, mode);
}
