import { afterAll, describe, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { everyOperation } from '../src/operations/every-operation.ts';
import { caseLog, failuresOf } from '../src/report/case-log.ts';
import { EmulatorStage } from '../src/targets/emulator-stage.ts';
import { runEmulatorCases } from '../src/targets/run-emulator-cases.ts';

const examples = new Map((await everyOperation()).map((each) => [each.title, each]));
const operations = await contractOperations();
const log = caseLog('emulator');
const stage = new EmulatorStage();

afterAll(async () => {
  log.write();
  await stage[Symbol.asyncDispose]();
});

describe('the emulator answers as documented, and both clients understand it', () => {
  test.each(operations)('$title', async (operation) => {
    const example = examples.get(operation.title);
    if (!example) throw new Error(`${operation.title} has no example call.`);
    const records = await runEmulatorCases(stage, example, operation);
    log.add(records);
    expect(records.length).toBeGreaterThan(0);
    expect(failuresOf(records)).toEqual([]);
  });

  test('and no operation that the facade has is left out', () => {
    const passed = new Set(
      log.records
        .filter(({ outcome }) => outcome === 'passed')
        .map(({ version, operation, target }) => `${version} ${operation} by ${target}`),
    );
    const missing = operations
      .filter(({ facade }) => facade !== undefined)
      .map(({ version, id }) => `${version} ${id} by facade, on the emulator`)
      .filter((name) => !passed.has(name));
    expect(missing).toEqual([]);
  });
});
