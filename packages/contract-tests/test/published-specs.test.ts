import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { requestCases } from '../src/cases/request-cases.ts';
import { responseCases } from '../src/cases/response-cases.ts';
import { runRequestCases, runResponseCases } from '../src/cases/run-cases.ts';
import type { ContractOperation } from '../src/contract/contract-operation.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { startRecorder } from '../src/oracles/recorder.ts';
import { failuresOf } from '../src/report/case-log.ts';
import { facadeTarget } from '../src/targets/facade-target.ts';
import { rawTarget } from '../src/targets/raw-target.ts';

const published = process.env['PINECONE_PUBLISHED_SPECS'];
const title = published
  ? 'the published specs in place of ours'
  : 'the published specs in place of ours (skipped: PINECONE_PUBLISHED_SPECS names no folder of them)';

/** The published files of the vendored versions, with the overrides of this repository. */
async function publishedOperations(): Promise<ContractOperation[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'published-specs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const version of listVersions(specsFolder)) {
    cpSync(path.join(published ?? '', version), path.join(folder, version), { recursive: true });
  }
  cpSync(path.join(specsFolder, 'overrides'), path.join(folder, 'overrides'), { recursive: true });
  return contractOperations(folder);
}

/** Every case that does not come from an example, and its verdict; files may list fields in any order. */
function verdictsOf(operations: readonly ContractOperation[]): string[] {
  const verdicts = operations.flatMap((operation) => [
    ...requestCases(operation)
      .filter(({ keyword }) => keyword !== 'example')
      .map(({ name, verdict }) => `${operation.title}, ${name}: ${verdict}`),
    ...responseCases(operation)
      .filter(({ keyword }) => keyword !== 'example')
      .map(({ name }) => `${operation.title}, ${name}`),
  ]);
  return [...new Set(verdicts)].sort();
}

describe.skipIf(!published)(title, () => {
  test('give the same cases and verdicts', async () => {
    const ours = verdictsOf(await contractOperations());
    expect(ours.length).toBeGreaterThan(10_000);
    expect(verdictsOf(await publishedOperations())).toEqual(ours);
  });

  test.each([rawTarget(), facadeTarget()])(
    'go through, with all of their examples, by the $name client',
    async (target) => {
      await using recorder = await startRecorder();
      const failures: string[] = [];
      for (const operation of (await publishedOperations()).filter(target.has)) {
        const run = { target, recorder, operation };
        const records = [...(await runRequestCases(run)), ...(await runResponseCases(run))];
        failures.push(...failuresOf(records).map((text) => `${operation.title}, ${text}`));
      }
      expect(failures).toEqual([]);
    },
    120_000,
  );
});
