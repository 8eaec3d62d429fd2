import type { Clock } from '@pinecone-versioned/transport';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { isMembers } from '../facade/wire-arguments.ts';
import type { CaseRecord } from '../report/case-record.ts';
import { servedSkip } from '../served/run-served-call.ts';
import { facadeTarget } from '../targets/facade-target.ts';
import { rawTarget } from '../targets/raw-target.ts';
import type { LiveOptions } from './live-options.ts';
import { livePlan } from './live-plan.ts';
import { LiveSession, SERVER } from './live-session.ts';
import { TestIndexes } from './test-indexes.ts';

/** Where the records of stories are. */
const NAMESPACE = 'story';

/** What a run takes from outside. */
export interface LiveSurroundings {
  readonly clock: Clock;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly fetch: typeof fetch;
  /** Ends the run after the call that goes on; what it made is deleted all the same. */
  readonly signal?: AbortSignal;
  /** Told what is worth knowing beside the cases. */
  readonly onNote: (note: string) => void;
}

/**
 * Calls what is safe to call of the live service, in every version by both clients, and with `writes` tells a story with
 * an index of its own, which is deleted whatever happens. Leftovers of runs that were killed are deleted first. Rejects
 * when the indexes cannot be listed that are to be deleted.
 */
export async function runLive(
  operations: readonly ContractOperation[],
  options: LiveOptions,
  surroundings: LiveSurroundings,
): Promise<CaseRecord[]> {
  const { apiKey, writes } = options;
  const { clock, random, fetch, signal, onNote } = surroundings;
  const newest = operations.filter(({ version }) => version === operations.at(-1)?.version);
  const list = operationAt(newest, 'GET /indexes');
  const url = options.url ?? list.module.table.servers[0] ?? '';
  const makers = clientMakers(apiKey, url);
  const remove = operationAt(newest, 'DELETE /indexes/{index_name}');
  const client = makers.raw(fetch);
  const indexes = new TestIndexes({ client, list, remove, url, now: clock.now, random });
  const records: CaseRecord[] = [];
  const onRecord = (record: CaseRecord) => records.push(withoutSecret(record, apiKey));
  for (const name of writes ? await indexes.deleteLeftovers() : []) {
    onNote(`deleted ${name}, which an earlier run had left behind`);
  }
  try {
    for (const version of new Set(operations.map((each) => each.version))) {
      const own = operations.filter((each) => each.version === version);
      for (const makeClient of [makers.raw, makers.facade]) {
        const facts = writes ? { index_name: indexes.newName(), namespace: NAMESPACE } : {};
        const session = new LiveSession({ makeClient, fetch, clock, url, facts });
        await tellStory(own, session, { writes, signal, onRecord });
      }
    }
  } finally {
    await indexes.deleteMade();
  }
  return records;
}

/** Makes clients that hold the key and send by a fetch. */
function clientMakers(apiKey: string, controllerHostUrl: string) {
  const shared = { apiKey, maxRetries: 3 };
  return {
    raw: (fetch: typeof globalThis.fetch) =>
      rawTarget({ ...shared, bearerToken: undefined, fetch }),
    facade: (fetch: typeof globalThis.fetch) =>
      facadeTarget({ ...shared, controllerHostUrl, fetch }),
  };
}

interface Telling {
  readonly writes: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onRecord: (record: CaseRecord) => void;
}

/** Calls the operations of one version by one client, in order. */
async function tellStory(
  operations: readonly ContractOperation[],
  session: LiveSession,
  { writes, signal, onRecord }: Telling,
): Promise<void> {
  const { client } = session;
  const { steps, skips } = livePlan(operations, writes);
  const skip = (operation: ContractOperation, reason: string) => {
    if (client.has(operation)) onRecord(servedSkip({ operation, client, server: SERVER }, reason));
  };
  let stopped: string | undefined;
  for (const operation of steps) {
    if (signal?.aborted) stopped ??= 'The run was stopped.';
    if (stopped !== undefined) {
      skip(operation, stopped);
      continue;
    }
    const record = await session.call(operation);
    const wait = waitAfter(operations, operation);
    const isDone = record.outcome === 'passed';
    const missing = wait && isDone ? await session.wait(...wait) : undefined;
    onRecord(missing === undefined ? record : { ...record, outcome: 'failed', reason: missing });
    if (wait && (!isDone || missing !== undefined)) stopped = `${operation.id} failed before it.`;
  }
  for (const { operation, reason } of skips) skip(operation, reason);
}

/** What to wait for before the story goes on: an index takes a while to be ready, and a write to be read. */
function waitAfter(
  operations: readonly ContractOperation[],
  { method, path }: ContractOperation,
): Parameters<LiveSession['wait']> | undefined {
  const route = `${method} ${path}`;
  if (route === 'POST /indexes') {
    const describe = operationAt(operations, 'GET /indexes/{index_name}');
    return [describe, (wire) => isReady(wire['status'])];
  }
  if (route === 'POST /vectors/upsert') {
    const list = operationAt(operations, 'GET /vectors/list');
    return [list, (wire) => lengthOf(wire['vectors']) === 2];
  }
  return undefined;
}

function isReady(status: unknown): boolean {
  return isMembers(status) && status['ready'] === true;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function operationAt(operations: readonly ContractOperation[], route: string): ContractOperation {
  const found = operations.find(({ method, path }) => `${method} ${path}` === route);
  if (!found) throw new Error(`No spec has the operation ${route}, which the live target needs.`);
  return found;
}

/** No part of a record may have the key, whoever quotes it. */
function withoutSecret(record: CaseRecord, secret: string): CaseRecord {
  const clean = (value: string) => value.replaceAll(secret, '[redacted]');
  return { ...record, name: clean(record.name), reason: clean(record.reason) };
}
