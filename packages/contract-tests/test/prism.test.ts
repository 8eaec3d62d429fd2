import { specsFolder } from '@pinecone-versioned/scripts/specs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { stalePrismDifferences } from '../src/prism/prism-differences.ts';
import { type PrismOracle, startPrismOracle } from '../src/prism/prism-oracle.ts';
import { runPrismRequests, runPrismResponses } from '../src/prism/run-prism-cases.ts';
import { caseLog, failuresOf } from '../src/report/case-log.ts';
import { coverageOf } from '../src/report/coverage.ts';
import { facadeTarget } from '../src/targets/facade-target.ts';
import { rawTarget } from '../src/targets/raw-target.ts';

const operations = await contractOperations();
const log = caseLog('prism');
let prism: PrismOracle;

beforeAll(async () => {
  prism = await startPrismOracle(specsFolder);
});

afterAll(async () => {
  log.write();
  await prism[Symbol.asyncDispose]();
});

const targets = [rawTarget, facadeTarget].map((make) => make({ fetch: sendToPrism }));

/** The oracle is started after the clients are made. */
function sendToPrism(url: string, init?: RequestInit): Promise<Response> {
  return prism.fetch(url, init);
}

describe('Prism thinks of every request what the contract says of it', () => {
  const cases = operations.flatMap((operation) =>
    targets
      .filter((target) => target.has(operation))
      .map((target) => ({ title: `${operation.title}, ${target.name}`, operation, target })),
  );

  test.each(cases)('$title', async ({ operation, target }) => {
    const records = await runPrismRequests({ target, prism, operation });
    log.add(records);
    expect(failuresOf(records)).toEqual([]);
  });

  test('and every known difference is still one', () => {
    expect(stalePrismDifferences(log.records)).toEqual([]);
  });
});

describe('raw clients hand out every answer of Prism as it came', () => {
  test.each(operations)('$title', async (operation) => {
    const targetFor = (headers: Readonly<Record<string, string>>) =>
      rawTarget({ fetch: sendToPrism, headers });
    const target = targetFor({});
    const records = await runPrismResponses({ target, prism, operation }, targetFor);
    log.add(records);
    expect(failuresOf(records)).toEqual([]);
  });

  test('and no documented status is left out', () => {
    const { statuses } = coverageOf(operations, log.records);
    expect(statuses.total).toBeGreaterThan(0);
    expect(statuses.missing).toEqual([]);
  });
});

test('a body that Prism never answers is given up', async () => {
  await using impatient = await startPrismOracle(specsFolder, { patience: 200 });
  const [operation] = operations.filter(({ request }) => request?.mediaType === 'application/json');
  const { version = '', api = '', path = '', method = '' } = operation ?? {};
  const url = `${impatient.urlOf(version, api)}${path.replaceAll(/\{[^}]+\}/g, 'a')}`;
  const headers = { 'content-type': 'application/json', 'api-key': 'key' };
  const call = impatient.fetch(url, { method, headers, body: '{"not": json' });
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
});
