import { camelCase } from '../../../packages/facade/src/wire/camel-case.ts';
import { CodegenError } from '../codegen-error.ts';
import type { OperationRename } from './operation-renames.ts';

const SUFFIX = /Operation$/;

/** Finds the facade's names for operations, and which renames none of them has used. */
export class OperationNamer {
  readonly #renames: ReadonlyMap<string, OperationRename>;
  readonly #unused: Set<string>;

  constructor(renames: readonly OperationRename[]) {
    this.#renames = new Map(
      renames.map((rename) => [`${rename.api}: ${rename.operationId}`, rename]),
    );
    this.#unused = new Set(this.#renames.keys());
    for (const { operationId, name } of renames) {
      if (byRule(operationId) !== name) continue;
      throw new CodegenError(`${operationId} is called ${name} anyway. ${ADVICE}`);
    }
  }

  nameOf(api: string, operationId: string): string {
    const key = `${api}: ${operationId}`;
    this.#unused.delete(key);
    return this.#renames.get(key)?.name ?? byRule(operationId);
  }

  /** Fails when a rename matched nothing: its operation has another id by now, or is gone. */
  assertAllUsed(): void {
    if (this.#unused.size === 0) return;
    throw new CodegenError(
      `No version has an operation for these renames: ${[...this.#unused].join(', ')}. ${ADVICE}`,
    );
  }
}

const ADVICE = 'Correct or remove it in scripts/codegen/facade/operation-renames.ts.';

function byRule(operationId: string): string {
  return camelCase(operationId).replace(SUFFIX, '');
}
