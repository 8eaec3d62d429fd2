import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { successAnswer } from '../src/cases/success-answer.ts';
import type { ContractOperation } from '../src/contract/contract-operation.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeCall } from '../src/facade/facade-call.ts';
import { type FacadeOperation, facadeOperations } from '../src/negotiation/facade-operations.ts';
import { startIdleServer } from '../src/negotiation/idle-server.ts';
import { negotiatingClient } from '../src/negotiation/negotiating-client.ts';
import { recordedChoice } from '../src/negotiation/recorded-choice.ts';
import { caseLog } from '../src/report/case-log.ts';

const VARIABLE = 'PINECONE_API_VERSION';
const versions = listVersions(specsFolder);
const stable = versions.filter((version) => /^\d{4}-\d{2}$/.test(version));
const operations = facadeOperations(await contractOperations());
const titled = operations.map((operation) => [operation.name, operation] as const);

const log = caseLog('negotiation');

afterAll(() => log.write());

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The version that a mode has to choose; undefined when it has none of the operation. */
function expectedVersion(operation: FacadeOperation, mode: string): string | undefined {
  const having = stable.filter((version) => operation.in.has(version));
  if (mode === 'auto') return having.at(-1);
  if (mode === 'minimum') return having[0];
  return operation.in.has(mode) ? mode : undefined;
}

interface Asked {
  readonly operation: FacadeOperation;
  /** Options of the client. */
  readonly client?: { readonly apiVersion?: string };
  /** Version that the call asks for. */
  readonly ofCall?: string;
}

/** Lets a version be chosen for the least request that `contract` allows, and says what went over the wire. */
async function send({ operation, client = {}, ofCall }: Asked, contract: ContractOperation) {
  await using server = await startFaultServer({ script: [successAnswer(contract)] });
  const call = facadeCall(negotiatingClient(server.url, client), operation.name, {
    ...minimalRequest(contract),
    host: server.url,
    ...(ofCall !== undefined && { options: { apiVersion: ofCall } }),
  });
  const { response } = await call.withResponse();
  const [request, ...more] = server.report();
  expect(more).toEqual([]);
  const segments = contract.path.replaceAll(/\{[^}]+\}/g, '[^/]+');
  expect(request?.method).toBe(contract.method);
  expect(request?.url.split('?')[0]).toMatch(new RegExp(`^${segments}$`));
  const names = request?.rawHeaders.filter(([name]) => /^x-pinecone-api-version$/i.test(name));
  expect(names).toHaveLength(1);
  expect(response.apiVersion).toBe(request?.header('x-pinecone-api-version'));
  return response.apiVersion;
}

/** How a call is refused, and by then nobody must have been called. */
async function refusal({ operation, client = {}, ofCall }: Asked): Promise<unknown> {
  const [contract] = operation.in.values();
  await using server = await startIdleServer();
  const failure: unknown = await (async () => {
    await facadeCall(negotiatingClient(server.url, client), operation.name, {
      ...(contract && minimalRequest(contract)),
      host: server.url,
      ...(ofCall !== undefined && { options: { apiVersion: ofCall } }),
    });
  })().catch((error: unknown) => error);
  expect(server.connections()).toBe(0);
  return failure;
}

/** Expects what a mode has to come to, however the client learns of it. */
async function expectChoice(asked: Asked, mode: string, source: string): Promise<void> {
  const { operation } = asked;
  const version = expectedVersion(operation, mode);
  const contract = version === undefined ? undefined : operation.in.get(version);
  const [any] = operation.in.values();
  const choice = { contract: contract ?? any, name: `${mode} by ${source}`, keyword: mode };
  await recordedChoice(log, choice, () => checkChoice(asked, mode, contract));
}

async function checkChoice(
  asked: Asked,
  mode: string,
  contract: ContractOperation | undefined,
): Promise<void> {
  const { operation } = asked;
  if (contract) {
    expect(await send(asked, contract)).toBe(contract.version);
    return;
  }
  expect(await refusal(asked)).toMatchObject({
    name: 'PineconeOperationNotInVersionError',
    code: 'OPERATION_NOT_IN_VERSION',
    operation: operation.name,
    pinned: mode,
    availableIn: [...operation.in.keys()],
    attempts: [],
  });
}

describe.each([...versions, 'auto', 'minimum'])('with apiVersion %s', (mode) => {
  test.each(titled)('%s is sent with its version, or refused', async (_, operation) => {
    await expectChoice({ operation, client: { apiVersion: mode } }, mode, 'option');
  });

  test.each(titled)('%s follows the call before the client', async (_, operation) => {
    const others = [...versions, 'auto', 'minimum'].filter((other) => other !== mode);
    for (const apiVersion of others) {
      await expectChoice({ operation, client: { apiVersion }, ofCall: mode }, mode, 'call');
    }
  });

  test.each(titled)('%s follows the environment', async (_, operation) => {
    vi.stubEnv(VARIABLE, mode);
    await expectChoice({ operation }, mode, 'environment');
  });

  test.each(titled)('%s follows the option before the environment', async (_, operation) => {
    for (const other of versions) {
      vi.stubEnv(VARIABLE, other);
      const client = { apiVersion: mode };
      await expectChoice({ operation, client }, mode, 'option before environment');
    }
  });
});

test.each(titled)('%s goes by auto when nothing says otherwise', async (_, operation) => {
  vi.stubEnv(VARIABLE, undefined);
  await expectChoice({ operation }, 'auto', 'default');
});

test.each(titled)('%s is not sent with a version that nobody knows', async (_, operation) => {
  const client = { apiVersion: 'auto' };
  for (const ofCall of ['1999-01', '', 'latest']) {
    expect(await refusal({ operation, client, ofCall })).toMatchObject({
      name: 'PineconeConfigurationError',
    });
  }
});
