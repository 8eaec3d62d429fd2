import type { ContractBook } from '../contract/contract-book.js';
import type { OperationHandlers } from '../http/operation-call.js';

/** An operation and the versions that have it. */
export interface OperationCoverage {
  readonly api: string;
  /** `METHOD /path` of the specs. */
  readonly route: string;
  /** Version -> operation id; a version without the operation is missing. */
  readonly versions: Readonly<Record<string, string>>;
  /** Whether the emulator carries it out. */
  readonly handled: boolean;
}

/** Every operation of every version, and whether there is a handler for it. */
export function describeCoverage(
  book: ContractBook,
  handlers: OperationHandlers,
): OperationCoverage[] {
  const byRoute = Map.groupBy(book.routes, ({ contract, key }) => `${contract.api} ${key}`);
  return [...byRoute.values()].flatMap((routes) => {
    const [first] = routes;
    if (!first) return [];
    const versions = routes.map(({ contract, operation }) => [contract.version, operation.id]);
    return {
      api: first.contract.api,
      route: first.key,
      versions: Object.fromEntries(versions),
      handled: Object.hasOwn(handlers, first.key),
    };
  });
}
