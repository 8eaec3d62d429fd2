import type { ContractOperation } from '../contract/contract-operation.ts';

/** An operation of the facade, as the specs have it. */
export interface FacadeOperation {
  readonly name: string;
  /** By version, oldest first. */
  readonly in: ReadonlyMap<string, ContractOperation>;
}

/** Joins what the facade calls by one name in several versions. */
export function facadeOperations(operations: readonly ContractOperation[]): FacadeOperation[] {
  const wrapped = operations.filter(({ facade }) => facade !== undefined);
  const names = [...new Set(wrapped.map(({ facade = '' }) => facade))];
  return names.map((name) => {
    const own = wrapped.filter(({ facade }) => facade === name);
    const versions = own
      .map((each) => [each.version, each] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return { name, in: new Map(versions) };
  });
}
