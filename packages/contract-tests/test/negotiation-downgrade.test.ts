import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { successAnswer } from '../src/cases/success-answer.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { facadeCall } from '../src/facade/facade-call.ts';
import { type FacadeOperation, facadeOperations } from '../src/negotiation/facade-operations.ts';
import { negotiatingClient } from '../src/negotiation/negotiating-client.ts';

const operations = facadeOperations(await contractOperations());
const titled = operations.map((operation) => [operation.name, operation] as const);

const REJECTIONS: readonly FaultStep[] = [
  {
    status: 400,
    json: { error: { code: 'UNSUPPORTED_API_VERSION', message: 'No.' }, status: 400 },
  },
  { status: 400, json: { code: 3, message: 'Unsupported API version.', details: [] } },
];

/** Answers that have nothing to do with the version, whatever they say. */
const OTHERS: readonly FaultStep[] = [
  { status: 400, json: { code: 3, message: 'Vector dimension 2 does not match.' } },
  ...[403, 404, 409, 422, 500, 503].map(
    (status): FaultStep => ({
      status,
      json: { code: 'OTHER', message: 'Unsupported API version.' },
    }),
  ),
];

interface Attempted {
  readonly operation: FacadeOperation;
  readonly apiVersion: string;
  readonly script: readonly FaultStep[];
  /** How many calls are made, one after the other. */
  readonly calls?: number;
}

/** Makes calls with the least request of the oldest version, which every later one has to take. */
async function attempt({ operation, apiVersion, script, calls = 1 }: Attempted) {
  const [oldest] = operation.in.values();
  await using server = await startFaultServer({ script });
  const warnings: string[] = [];
  const onWarning = ({ code }: { readonly code: string }) => void warnings.push(code);
  const pc = negotiatingClient(server.url, { apiVersion, onWarning });
  const outcomes: unknown[] = [];
  for (let call = 0; call < calls; call++) {
    const request = { ...(oldest && minimalRequest(oldest)), host: server.url };
    const result = facadeCall(pc, operation.name, request).withResponse();
    outcomes.push(await result.then(({ response }) => response.apiVersion).catch((error) => error));
  }
  const sent = server.report().map((seen) => seen.header('x-pinecone-api-version'));
  return { outcomes, sent, downgrades: warnings.filter((code) => code === 'VERSION_DOWNGRADED') };
}

describe.each(titled)('%s', (_, operation) => {
  const having = [...operation.in.keys()];
  const newestFirst = having.toReversed();
  const [oldest] = operation.in.values();
  const success: FaultStep = oldest ? successAnswer(oldest) : {};

  test('is sent with older versions when a server rejects the newer ones', async () => {
    for (const rejection of REJECTIONS) {
      const script = [...newestFirst.slice(1).map(() => rejection), success];
      const calls = 2;
      const { outcomes, sent, downgrades } = await attempt({
        operation,
        apiVersion: 'auto',
        script,
        calls,
      });
      const [first] = having;
      expect(outcomes).toEqual([first, first]);
      // The second call knows what the first one learned.
      expect(sent).toEqual([...newestFirst, first]);
      expect(downgrades).toHaveLength(newestFirst.length - 1);
    }
  });

  test('fails when a server rejects every version', async () => {
    const script = REJECTIONS.slice(0, 1);
    const { outcomes, sent } = await attempt({ operation, apiVersion: 'auto', script });
    expect(outcomes).toMatchObject([{ name: 'PineconeBadRequestError', status: 400 }]);
    expect(sent).toEqual(newestFirst);
  });

  test('is sent once when an answer has other reasons', async () => {
    for (const step of OTHERS) {
      const script = [step];
      const { outcomes, sent, downgrades } = await attempt({
        operation,
        apiVersion: 'auto',
        script,
      });
      expect(outcomes).toMatchObject([{ status: step.status }]);
      expect(sent).toEqual(newestFirst.slice(0, 1));
      expect(downgrades).toEqual([]);
    }
  });

  test.each([...having, 'minimum'])('is never moved with apiVersion %s', async (apiVersion) => {
    for (const rejection of REJECTIONS) {
      const { outcomes, sent } = await attempt({
        operation,
        apiVersion,
        script: [rejection, success],
      });
      expect(outcomes).toMatchObject([{ name: 'PineconeBadRequestError', status: 400 }]);
      expect(sent).toEqual([apiVersion === 'minimum' ? having[0] : apiVersion]);
    }
  });
});
