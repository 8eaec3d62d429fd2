import { describe, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { runFaults } from '../src/faults/run-faults.ts';

const operations = await contractOperations();

describe('a raw client tells what went wrong with', () => {
  test.each(operations)('$title', async (operation) => {
    expect(await runFaults(operation, 'raw')).toEqual([]);
  });
});
