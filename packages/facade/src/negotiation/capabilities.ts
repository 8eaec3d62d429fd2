import type { ApiVersionMode } from '../config/api-version-mode.js';
import { registry } from '../generated/registry.js';
import { versionsOf } from './operation-in.js';
import type { OperationName } from './operation-name.js';

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
  return Object.entries(registry).flatMap(([api, operations]) =>
    operations.map((operation) => ({
      operation: operation.id,
      api,
      versions: versionsOf(operation),
    })),
  );
}

/** Whether an operation may be called in a mode. */
export function supports(operation: OperationName, mode: ApiVersionMode): boolean {
  return capabilities().some(
    (each) => each.operation === operation && ['auto', 'minimum', ...each.versions].includes(mode),
  );
}
