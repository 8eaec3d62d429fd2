import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { type RequestCase, requestCases } from '../src/cases/request-cases.ts';
import { successAnswer } from '../src/cases/success-answer.ts';
import type { ContractOperation } from '../src/contract/contract-operation.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import {
  CLIENT_COMPOUNDS,
  type CompoundCall,
  compoundArguments,
  INDEX_COMPOUNDS,
} from '../src/facade/compound-calls.ts';
import { FACADE_ENTRIES, type FacadeEntry } from '../src/facade/facade-entries.ts';
import { InexpressibleError, type MethodCall, methodCall } from '../src/facade/facade-methods.ts';
import { judgeRequest } from '../src/oracles/judge-request.ts';
import { type RecordedRequest, startRecorder } from '../src/oracles/recorder.ts';
import { TARGET_KEY } from '../src/targets/target.ts';

const operations = (await contractOperations()).filter(({ facade }) => facade !== undefined);
const ofIndexes = operations.filter(({ api }) => api === 'db_data');
const titled = ofIndexes.map((operation) => [operation.title, operation] as const);
const versions = [...new Set(operations.map(({ version }) => version))];

/** What else sends the operation of `deleteMany` and `deleteAll`. */
const DELETE_ONE: readonly MethodCall[] = ['a', { id: 'a', namespace: 'b' }].map((id) => {
  return { method: 'deleteOne', args: [id] };
});

/** The valid requests of an operation that its method can be asked for. */
function validCalls(operation: ContractOperation): MethodCall[] {
  const whole = requestCases(operation).filter(
    ({ place, verdict }) => place === 'request' && verdict === 'valid',
  );
  const others = operation.facade === 'deleteVectors' ? DELETE_ONE : [];
  return [...others, ...whole.flatMap((each) => expressible(operation, each))];
}

function expressible({ facade = '' }: ContractOperation, { make }: RequestCase): MethodCall[] {
  try {
    return [methodCall(facade, make())];
  } catch (error) {
    if (error instanceof InexpressibleError) return [];
    throw error;
  }
}

describe('the entries send and answer the same, as the contract has it:', () => {
  test.each(titled)('%s', async (_, operation) => {
    await using recorder = await startRecorder();
    recorder.answerWith(successAnswer(operation));
    const { url } = recorder;
    const calls = validCalls(operation);
    expect(calls.length).toBeGreaterThan(0);
    for (const { method, args } of calls) {
      const ends: unknown[] = [];
      for (const { open } of FACADE_ENTRIES) {
        const call = open({ url, apiKey: TARGET_KEY, apiVersion: operation.version });
        const data = await call(method, ...args);
        const [request, ...more] = recorder.take();
        expect(more).toEqual([]);
        if (!request) throw new Error(`${method} sent nothing.`);
        expect(await judgeRequest(operation, request, TARGET_KEY)).toEqual([]);
        ends.push({ data, target: request.target, body: new TextDecoder().decode(request.body) });
      }
      expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
    }
  });
});

/** A method that sends more than one request, by an entry that has it. */
interface Compound {
  readonly title: string;
  readonly entry: FacadeEntry;
  readonly call: CompoundCall;
  readonly operation: ContractOperation;
}

const compounds = versions.flatMap((version) =>
  FACADE_ENTRIES.flatMap((entry, index) => {
    const calls = index === 0 ? [...INDEX_COMPOUNDS, ...CLIENT_COMPOUNDS] : INDEX_COMPOUNDS;
    return calls.map((call): Compound => {
      const operation = operations.find(
        (each) => each.version === version && each.facade === call.operation,
      );
      if (!operation) throw new Error(`${version} has no ${call.operation}.`);
      return { title: `${version} ${call.name} of ${entry.name}`, entry, call, operation };
    });
  }),
);

/** What a method sends when it is given some arguments; it must come to an end. */
async function sentBy({ entry, call, operation }: Compound, args: readonly unknown[]) {
  await using recorder = await startRecorder();
  recorder.answerWith(call.answer);
  const { version: apiVersion } = operation;
  await entry.open({ url: recorder.url, apiKey: TARGET_KEY, apiVersion })(call.name, ...args);
  return recorder.take();
}

function headerOf({ headers }: RecordedRequest, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

describe.each(compounds)('$title', (compound) => {
  const { call, entry, operation } = compound;

  // Callers without types say null where they have nothing to say.
  test.each([[[]], [[undefined]], [[null]]])(
    'sends what the contract has, with the options %j',
    async (options) => {
      const requests = await sentBy(compound, [...call.args, ...options]);
      expect(requests).toHaveLength(1);
      for (const request of requests) {
        expect(await judgeRequest(operation, request, TARGET_KEY)).toEqual([]);
      }
    },
  );

  if (call.options !== 'signal only') {
    test('hands the options of calls on to each', async () => {
      const headers = { 'x-own': 'mine' };
      const requests = await sentBy(compound, compoundArguments(call, { headers }));
      expect(requests.map((request) => headerOf(request, 'x-own'))).toEqual(['mine']);
    });
  }

  if (call.name.startsWith('wait') && call.options === 'argument') {
    test('waits on while the state is not told', async () => {
      const { status, headers = {}, body = '' } = call.answer;
      const script = [{ json: {} }, { status, headers, body }];
      await using server = await startFaultServer({ script });
      const { version: apiVersion } = operation;
      const states: unknown[] = [];
      const onProgress = (progress: { readonly status: unknown }) => {
        states.push(progress.status);
      };
      const options = { onProgress, minIntervalMs: 1, maxIntervalMs: 1 };
      const open = entry.open({ url: server.url, apiKey: TARGET_KEY, apiVersion });
      await open(call.name, ...call.args, options);
      expect(states).toEqual(['Unknown', expect.stringMatching(/^(Completed|Deleted|Ready)$/)]);
    });
  }

  if (/^waitFor(Import|RestoreJob)$/.test(call.name)) {
    test('fails by name and code when the state can no longer come', async () => {
      await using server = await startFaultServer({ script: [{ json: { status: 'Failed' } }] });
      const { version: apiVersion } = operation;
      const open = entry.open({ url: server.url, apiKey: TARGET_KEY, apiVersion });
      await expect(open(call.name, ...call.args)).rejects.toMatchObject({
        name: 'PineconeWaitFailedError',
        code: 'WAIT_FAILED',
      });
      expect(server.report()).toHaveLength(1);
    });
  }

  test('ends while it is being answered, when its signal says so', async () => {
    await using server = await startFaultServer({ script: [{ delayMs: Infinity }] });
    const caller = new AbortController();
    const asked: AbortSignal[] = [];
    const options = {
      url: server.url,
      apiKey: TARGET_KEY,
      apiVersion: operation.version,
      fetch: (async (url, init) => {
        if (init?.signal) asked.push(init.signal);
        const answer = fetch(url, init);
        caller.abort(new Error('enough'));
        return answer;
      }) as typeof fetch,
    };
    const run = entry.open(options)(
      call.name,
      ...compoundArguments(call, { signal: caller.signal }),
    );
    await expect(run).rejects.toMatchObject({
      name: call.options === 'call' ? 'PineconeBulkError' : 'PineconeAbortError',
    });
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  }, 10_000);
});
