import type { ContractOperation } from '../contract/contract-operation.ts';
import { requestKeywords } from '../contract/keywords-of.ts';
import type { CaseRecord } from './case-record.ts';

/** What there is to cover, and what neither a passed case nor one skipped for a reason covers. */
export interface Coverage {
  readonly total: number;
  readonly missing: readonly string[];
}

/** Coverage of one direction by one target. */
export interface CoverageReport {
  readonly operations: Coverage;
  readonly statuses: Coverage;
  readonly parameters: Coverage;
  readonly keywords: Coverage;
}

/** Counts what cases that did not fail cover of the operations that a target has. */
export function coverageOf(
  operations: readonly ContractOperation[],
  records: readonly CaseRecord[],
): CoverageReport {
  const covering = records.filter(({ outcome }) => outcome !== 'failed');
  const seen = new Set(
    covering.flatMap(({ version, api, operation, status, place, keyword }) => {
      const title = `${version} ${api} ${operation}`;
      return [
        title,
        `${title} ${status}`,
        `${title} at ${place}`,
        `${title} at ${place} ${keyword}`,
      ];
    }),
  );
  const missing = (names: readonly string[]): Coverage => ({
    total: names.length,
    missing: names.filter((name) => !seen.has(name)),
  });
  return {
    operations: missing(operations.map(({ title }) => title)),
    statuses: missing(operations.flatMap(statusesOf)),
    parameters: missing(
      operations.flatMap(({ title, parameters }) =>
        parameters
          .filter((each) => each.in !== 'header')
          .map((each) => `${title} at ${each.in}.${each.name}`),
      ),
    ),
    keywords: missing(
      operations.flatMap((operation) =>
        [...requestKeywords(operation)].map((keyword) => `${operation.title} at ${keyword}`),
      ),
    ),
  };
}

function statusesOf({ title, responses }: ContractOperation): string[] {
  return responses.map(({ status }) => `${title} ${status}`);
}
