import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arbitraryExchange, type Exchange } from '../src/cases/arbitrary-exchange.ts';
import { runRequestCase } from '../src/cases/run-request-case.ts';
import { runResponseCase } from '../src/cases/run-response-case.ts';
import type { ContractOperation } from '../src/contract/contract-operation.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { type Recorder, startRecorder } from '../src/oracles/recorder.ts';
import { caseLog, failuresOf } from '../src/report/case-log.ts';
import { facadeTarget } from '../src/targets/facade-target.ts';
import { rawTarget } from '../src/targets/raw-target.ts';
import type { Target } from '../src/targets/target.ts';

const RUNS = 15;
const seed = Number(process.env['PINECONE_CONTRACT_SEED'] ?? Date.now() % 2 ** 31);
const cases = (await contractOperations()).flatMap((operation) =>
  [rawTarget(), facadeTarget()]
    .filter((target) => target.has(operation))
    .map((target) => ({ title: `${operation.title}, ${target.name}`, operation, target })),
);
const log = caseLog('properties');
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});

afterAll(async () => {
  log.write();
  await recorder[Symbol.asyncDispose]();
});

async function runExchange(
  { operation, target }: { readonly operation: ContractOperation; readonly target: Target },
  { request, answer, documented }: Exchange,
) {
  const run = { target, recorder, operation };
  const about = { keyword: 'any', place: 'exchange', label: `seed ${seed}`, claim: undefined };
  const name = `any exchange ${log.records.length / 2 + 1}, seed ${seed}`;
  recorder.answerWith(answer);
  const sent = { ...about, name, verdict: 'valid' as const, make: () => request };
  const decoded = { ...about, ...documented, name, answer: () => answer };
  return [await runRequestCase(run, sent), await runResponseCase(run, decoded)];
}

// Again with the same values: PINECONE_CONTRACT_SEED=<seed>.
describe(`with seed ${seed}, whatever the contract allows goes through`, () => {
  test.each(cases)('$title', async (each) => {
    await fc.assert(
      fc.asyncProperty(arbitraryExchange(each.operation), async (exchange) => {
        const records = await runExchange(each, exchange);
        log.add(records);
        expect(failuresOf(records)).toEqual([]);
      }),
      { numRuns: RUNS, seed },
    );
  });
});
