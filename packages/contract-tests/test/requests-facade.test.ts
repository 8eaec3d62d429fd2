import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staleDifferences } from '../src/cases/facade-differences.ts';
import { runRequestCases, runWireNamedCases } from '../src/cases/run-cases.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { type Recorder, startRecorder } from '../src/oracles/recorder.ts';
import { caseLog, failuresOf } from '../src/report/case-log.ts';
import { coverageOf } from '../src/report/coverage.ts';
import { facadeTarget } from '../src/targets/facade-target.ts';

const target = facadeTarget();
const operations = (await contractOperations()).filter(target.has);
const log = caseLog('requests-facade');
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});

afterAll(async () => {
  log.write();
  await recorder[Symbol.asyncDispose]();
});

describe('the facade sends every request as the contract has it, or refuses what the contract refuses', () => {
  test.each(operations)('$title', async (operation) => {
    const records = await runRequestCases({ target, recorder, operation });
    log.add(records);
    expect(failuresOf(records)).toEqual([]);
  });

  test('and nothing of the contract is left out', () => {
    const { operations: covered, parameters, keywords } = coverageOf(operations, log.records);
    expect(covered.total).toBeGreaterThan(0);
    expect([covered.missing, parameters.missing, keywords.missing]).toEqual([[], [], []]);
  });

  test('and every known difference is still one', () => {
    expect(staleDifferences('request', log.records)).toEqual([]);
  });
});

describe('the facade takes the names of the wire as well', () => {
  test.each(operations)('$title', async (operation) => {
    const records = await runWireNamedCases({ target, recorder, operation });
    log.add(records);
    expect(failuresOf(records)).toEqual([]);
  });
});
