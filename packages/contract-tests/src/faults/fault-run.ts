import { setTimeout as pause } from 'node:timers/promises';
import type { Fetch, RequestEvent } from '@pinecone-versioned/transport';
import type { SeenRequest } from '@pinecone-versioned/transport/testing';
import type { ContractOperation } from '../contract/contract-operation.ts';
import { TEST_KEY } from '../operations/every-operation.ts';
import type { FaultCase, Interruption } from './fault-case.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

/** Limit of each attempt, in virtual milliseconds. */
export const ATTEMPT_LIMIT_MS = 1_000_000;

/** How often a failed attempt may be repeated. */
export const MAX_RETRIES = 2;

/** One case at one operation: where it is sent, with what, and what is watched meanwhile. */
export interface FaultRun {
  readonly each: FaultCase;
  readonly operation: ContractOperation;
  /** Base URL of the server of this case alone. */
  readonly url: string;
  readonly clock: VirtualClock;
  readonly signal: AbortSignal;
  /** Options of the client, the key and the server left out. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Everything that hooks and the logger were told. */
  readonly told: readonly unknown[];
  /** What hooks were told before each attempt. */
  readonly announced: readonly RequestEvent[];
  /** Requests that reached the server. */
  readonly seen: () => readonly SeenRequest[];
}

/** Gets a case ready to be run. */
export function faultRun(
  operation: ContractOperation,
  each: FaultCase,
  { url, seen }: Pick<FaultRun, 'url' | 'seen'>,
): FaultRun {
  const { interruption } = each;
  const caller = new AbortController();
  const { signal } = caller;
  if (interruption === 'abort before sending') caller.abort(new Error('enough'));
  const answers = counter();
  const requests = { reached: async (count: number) => waitFor(() => seen().length >= count) };
  if (interruption === 'abort before headers') {
    void requests.reached(1).then(() => caller.abort(new Error('enough')));
  }
  const clock = virtualClock({
    signal,
    limitOf: limitOf(interruption, { answers, requests }),
    onPause: () => interruption === 'abort in the pause' && caller.abort(new Error('enough')),
  });
  const told: unknown[] = [];
  const tell = (...what: unknown[]) => void told.push(...what);
  const announced: RequestEvent[] = [];
  const options = {
    clock,
    random: () => 1,
    fetch: counted(answers.count),
    timeout: ATTEMPT_LIMIT_MS,
    maxRetries: MAX_RETRIES,
    logger: { debug: tell, warn: tell },
    onRequest: (event: RequestEvent) => {
      tell(event);
      announced.push(event);
    },
    onResponse: tell,
    onRetry: tell,
    ...each.options,
  };
  return { each, operation, url, clock, signal, options, told, announced, seen };
}

/** Key under which nothing may be found in what a client shows. */
export const SECRET = TEST_KEY;

interface Reached {
  reached(count: number): Promise<void>;
}

function limitOf(
  interruption: Interruption | undefined,
  { answers, requests }: { readonly answers: Reached; readonly requests: Reached },
): (attempt: number) => Promise<void> {
  if (interruption === 'limit before headers') return (attempt) => requests.reached(attempt);
  if (interruption === 'limit before body') return (attempt) => answers.reached(attempt);
  return () => new Promise(() => {});
}

/** `fetch`, which says when headers have come. */
function counted(count: () => void): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    count();
    return response;
  };
}

function counter() {
  let reached = 0;
  return {
    count: () => {
      reached++;
    },
    reached: (wanted: number) => waitFor(() => reached >= wanted),
  };
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(1);
}
