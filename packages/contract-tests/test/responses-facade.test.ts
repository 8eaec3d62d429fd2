import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staleDifferences } from '../src/cases/facade-differences.ts';
import { runResponseCases } from '../src/cases/run-cases.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { type Recorder, startRecorder } from '../src/oracles/recorder.ts';
import { caseLog, failuresOf } from '../src/report/case-log.ts';
import { coverageOf } from '../src/report/coverage.ts';
import { facadeTarget } from '../src/targets/facade-target.ts';

const target = facadeTarget();
const operations = (await contractOperations()).filter(target.has);
const log = caseLog('responses-facade');
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});

afterAll(async () => {
  log.write();
  await recorder[Symbol.asyncDispose]();
});

describe('the facade hands out every answer in its documented form', () => {
  test.each(operations)('$title', async (operation) => {
    const records = await runResponseCases({ target, recorder, operation });
    log.add(records);
    expect(failuresOf(records)).toEqual([]);
  });

  test('and no documented status is left out', () => {
    const { operations: covered, statuses } = coverageOf(operations, log.records);
    expect(statuses.total).toBeGreaterThan(0);
    expect([covered.missing, statuses.missing]).toEqual([[], []]);
  });

  test('and every known difference is still one', () => {
    expect(staleDifferences('response', log.records)).toEqual([]);
  });
});
