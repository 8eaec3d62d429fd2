import { minimalRequest } from '../cases/request-cases.ts';
import type { ContractOperation } from '../contract/contract-operation.ts';
import type { OperationCase } from '../operations/every-operation.ts';
import type { CaseRecord } from '../report/case-record.ts';
import { capturedFetch } from '../served/captured-fetch.ts';
import { runServedCall, type ServedCall, servedSkip } from '../served/run-served-call.ts';
import type { EmulatorStage } from './emulator-stage.ts';
import { facadeTarget } from './facade-target.ts';
import { type PreparedEmulator, prepareEmulator } from './prepared-emulator.ts';
import { rawTarget } from './raw-target.ts';
import type { Target } from './target.ts';

const SERVER = 'on the emulator';

/** APIs that the emulator has. */
const EMULATED = /^(db_control|db_data|inference)$/;

/** Calls that are no success, and why. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['POST /bulk/imports', 'The emulator imports folders of this machine only.'],
  ['GET /bulk/imports/{id}', 'An import has an id that no caller chooses.'],
  ['DELETE /bulk/imports/{id}', 'An import has an id that no caller chooses.'],
]);

const CLIENTS = [rawTarget, facadeTarget];

/** Sends the example call of an operation to an emulator that has what it names, through each client. */
export async function runEmulatorCases(
  stage: EmulatorStage,
  each: OperationCase,
  operation: ContractOperation,
): Promise<CaseRecord[]> {
  const records: CaseRecord[] = [];
  for (const makeClient of CLIENTS) {
    const client = makeClient();
    if (!client.has(operation)) continue;
    if (!EMULATED.test(operation.api)) {
      const place = { operation, client, server: SERVER };
      records.push(servedSkip(place, 'The emulator has no part of this API.'));
      continue;
    }
    const prepared = await prepareEmulator(stage, each);
    records.push(await emulatorCase(each, operation, { ...prepared, makeClient }));
    stage.end();
  }
  return records;
}

async function emulatorCase(
  each: OperationCase,
  operation: ContractOperation,
  { emulator, url, makeClient }: PreparedEmulator & { makeClient: (extra: object) => Target },
): Promise<CaseRecord> {
  const captured = capturedFetch(emulator.fetch);
  const call: ServedCall = {
    operation,
    client: makeClient({ fetch: captured.fetch }),
    captured,
    url,
    server: SERVER,
    mayDrift: false,
    refusal: REFUSED.get(`${each.method} ${each.path}`),
  };
  const { params, body } = each.example;
  const request = { ...minimalRequest(operation), ...params, ...(body !== undefined && { body }) };
  const { record } = await runServedCall(call, { name: 'example call', request });
  return record;
}
