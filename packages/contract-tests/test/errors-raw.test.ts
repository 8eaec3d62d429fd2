import { afterAll, describe, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { runFaults } from '../src/faults/run-faults.ts';
import { caseLog, failuresOf } from '../src/report/case-log.ts';

const operations = await contractOperations();
const titled = operations.map((operation) => [operation.title, operation] as const);
const log = caseLog('errors-raw');

afterAll(() => log.write());

describe('a raw client tells what went wrong with', () => {
  test.each(titled)('%s', async (_, operation) => {
    const records = await runFaults(operation, 'raw');
    log.add(records);
    expect(failuresOf(records)).toEqual([]);
    const documented = operation.responses.map(({ status }) => status).filter(isError);
    const covered = new Set(records.map(({ status }) => status));
    expect(documented.filter((status) => !covered.has(status))).toEqual([]);
  });
});

function isError(status: string): boolean {
  return !/^[123]/.test(status);
}
