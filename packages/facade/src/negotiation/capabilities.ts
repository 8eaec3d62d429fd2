import type { ApiVersionMode } from '../config/api-version-mode.js';
import { registry } from '../generated/registry.js';
import { findOperation } from './find-operation.js';
import type { OperationName } from './operation-name.js';
import type { Registry } from './registry-types.js';
import { versionsOf } from './route-in.js';

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
  return Object.entries<Registry[string]>(registry).flatMap(([api, { operations }]) =>
    Object.entries(operations).map(([operation, entry]) => ({
      operation: operation as OperationName,
      api,
      versions: versionsOf(entry),
    })),
  );
}

/** Whether an operation may be called in a mode. */
export function supports(operation: OperationName, mode: ApiVersionMode): boolean {
  const found = findOperation(registry, operation);
  if (!found) return false;
  return mode === 'auto' || mode === 'minimum' || versionsOf(found.entry).includes(mode);
}
