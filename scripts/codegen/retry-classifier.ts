import { CodegenError } from './codegen-error.ts';
import type { RetryRule } from './retry-rules.ts';

/** As `RetryClass` of the transport, against which the generated tables are type-checked. */
export type RetryClass = 'safe' | 'idempotent' | 'create' | 'secret';

const BY_METHOD: Readonly<Record<string, RetryClass>> = {
  GET: 'safe',
  HEAD: 'safe',
  PUT: 'idempotent',
  PATCH: 'idempotent',
  DELETE: 'idempotent',
  POST: 'create',
};

/** Finds the retry class of each operation, and which rules none of them has used. */
export class RetryClassifier {
  readonly #rules: ReadonlyMap<string, RetryRule>;
  readonly #unused: Set<string>;

  constructor(rules: readonly RetryRule[]) {
    this.#rules = new Map(rules.map((rule) => [`${rule.api}: ${rule.route}`, rule]));
    this.#unused = new Set(this.#rules.keys());
  }

  classify(api: string, route: string): RetryClass {
    const key = `${api}: ${route}`;
    this.#unused.delete(key);
    const [method = ''] = route.split(' ', 1);
    const retryClass = this.#rules.get(key)?.retryClass ?? BY_METHOD[method];
    if (retryClass === undefined) {
      throw new CodegenError(
        `${key}: no retry class. Expected one of ${Object.keys(BY_METHOD).join(', ')}.`,
      );
    }
    return retryClass;
  }

  /** Fails when a rule matched nothing: its operation was renamed or is gone. */
  assertAllUsed(): void {
    if (this.#unused.size === 0) return;
    throw new CodegenError(
      `No version has an operation for these retry rules: ${[...this.#unused].join(', ')}. Correct or remove them in scripts/codegen/retry-rules.ts.`,
    );
  }
}
