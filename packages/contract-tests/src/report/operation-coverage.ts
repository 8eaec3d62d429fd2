import type { ContractOperation } from '../contract/contract-operation.ts';
import { requestKeywords } from '../contract/keywords-of.ts';
import type { CaseRecord } from './case-record.ts';

/** Cases by what they cover; zero for what none does. */
export type CaseCounts = Readonly<Record<string, number>>;

/** What the cases of one operation by one target cover. */
export interface OperationCoverage {
  readonly statuses: CaseCounts;
  readonly parameters: CaseCounts;
  readonly keywords: CaseCounts;
}

/** Counts the cases that did not fail for each documented status, each parameter and each keyword of the request. */
export function operationCoverage(
  operation: ContractOperation,
  records: readonly CaseRecord[],
): OperationCoverage {
  const covering = records.filter(({ outcome }) => outcome !== 'failed');
  const { responses, parameters } = operation;
  const countsOf = (names: readonly string[], nameOf: (record: CaseRecord) => string) => {
    const counts: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
    for (const name of covering.map(nameOf)) {
      if (counts[name] !== undefined) counts[name] += 1;
    }
    return counts;
  };
  const declared = parameters.filter((each) => each.in !== 'header');
  return {
    statuses: countsOf(
      responses.map(({ status }) => status),
      ({ status }) => status,
    ),
    parameters: countsOf(
      declared.map((each) => `${each.in}.${each.name}`),
      ({ place }) => place,
    ),
    keywords: countsOf(
      [...requestKeywords(operation)],
      ({ place, keyword }) => `${place} ${keyword}`,
    ),
  };
}
