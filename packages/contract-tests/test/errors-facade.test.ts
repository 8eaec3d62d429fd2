import { describe, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { runFaults } from '../src/faults/run-faults.ts';

const operations = (await contractOperations()).filter(({ facade }) => facade !== undefined);

describe('the facade tells what went wrong with', () => {
  test.each(operations)('$title', async (operation) => {
    expect(await runFaults(operation, 'facade')).toEqual([]);
  });
});
