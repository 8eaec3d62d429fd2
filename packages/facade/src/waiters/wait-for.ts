import type { Clock } from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import { knownOptionsOf } from '../engine/argument.js';
import { PineconeAbortError } from '../errors/pinecone-abort-error.js';
import { PineconeTimeoutError } from '../errors/pinecone-timeout-error.js';
import { atLeastOne } from './at-least-one.js';
import { backoffDelay } from './backoff-delay.js';
import { PineconeWaitFailedError } from './pinecone-wait-failed-error.js';
import { WAIT_OPTIONS, type WaitOptions } from './wait-options.js';
import type { WaitState } from './wait-state.js';

/** Options for one look; a call takes them as they are. `totalTimeout` is set when the wait has a time limit. */
export type LookOptions = Pick<
  CallOptions,
  'apiVersion' | 'headers' | 'maxRetries' | 'signal' | 'totalTimeout'
>;

/** What is waited for, and how to find out how it stands. */
export interface WaitTask<Description> {
  /** Begins the messages of errors, such as `Index "movies"`. */
  readonly what: string;
  /** Looks once. What it throws ends the wait; wrap it with `orMissing` where 404 is one of the states. */
  readonly describe: (options: LookOptions) => PromiseLike<Description>;
  readonly stateOf: (description: Description) => WaitState;
  readonly clock: Clock;
  readonly random: () => number;
}

/** A look that begins just before the time limit is allowed to finish, or its answer would always come too late. */
const LAST_LOOK_MS = 1000;

/**
 * Looks at once, then again and again, until the state is reached; resolves to the last description.
 *
 * @throws PineconeWaitFailedError, or the error class that the state names, when the state can no longer be reached.
 * @throws PineconeTimeoutError after `timeout`. All of these carry `lastDescription`.
 * @throws PineconeAbortError when `signal` ends the wait.
 */
export async function waitFor<Description>(
  task: WaitTask<Description>,
  given?: WaitOptions | null,
): Promise<Description> {
  const { clock, random } = task;
  const options = knownOptionsOf('wait', given ?? {}, WAIT_OPTIONS);
  const { signal, onProgress, apiVersion, headers, maxRetries } = options;
  const timeout = atLeastOne('timeout', options.timeout ?? Infinity);
  const minMs = atLeastOne('minIntervalMs', options.minIntervalMs ?? 1000);
  const maxMs = atLeastOne('maxIntervalMs', options.maxIntervalMs ?? 10_000);
  const startedAt = clock.now();
  const elapsed = () => clock.now() - startedAt;
  let lastDescription: Description | undefined;
  let status: string | undefined;
  for (let round = 0; ; round++) {
    if (signal?.aborted) throw aborted(task, signal);
    try {
      lastDescription = await task.describe({
        ...{ apiVersion, headers, maxRetries, signal },
        ...limitOf(timeout - elapsed()),
      });
    } catch (cause) {
      const outOfTime = cause instanceof PineconeTimeoutError && elapsed() >= timeout;
      throw outOfTime ? timedOut(task, { timeout, lastDescription, status, cause }) : cause;
    }
    const state = task.stateOf(lastDescription);
    status = state.status;
    await onProgress?.({ status, percentComplete: state.percentComplete, elapsedMs: elapsed() });
    if (state.outcome === 'done') return lastDescription;
    if (state.outcome === 'failed') throw failed(task.what, state, lastDescription);
    const remainingMs = timeout - elapsed();
    if (remainingMs <= 0) throw timedOut(task, { timeout, lastDescription, status });
    const delayMs = Math.min(backoffDelay(round, { minMs, maxMs, random }), remainingMs);
    await clock.sleep(delayMs, signal).catch((cause) => {
      throw signal?.aborted ? aborted(task, signal) : cause;
    });
  }
}

function limitOf(remainingMs: number): LookOptions {
  if (remainingMs === Infinity) return {};
  return { totalTimeout: Math.max(remainingMs, LAST_LOOK_MS) };
}

function aborted({ what }: { readonly what: string }, signal: AbortSignal): PineconeAbortError {
  return new PineconeAbortError(`${what} is no longer waited for: the signal was aborted.`, {
    cause: signal.reason,
  });
}

interface TimeoutFacts {
  readonly timeout: number;
  readonly lastDescription: unknown;
  readonly status: string | undefined;
  readonly cause?: unknown;
}

function timedOut(
  { what }: { readonly what: string },
  { timeout, status = 'not described', ...facts }: TimeoutFacts,
): PineconeTimeoutError {
  return new PineconeTimeoutError(
    `${what} is still ${status} after ${timeout} ms. Raise \`timeout\` or wait again.`,
    { scope: 'wait', limitMs: timeout, ...facts },
  );
}

function failed(
  what: string,
  { status, reason, errorClass: ErrorClass = PineconeWaitFailedError }: FailedState,
  lastDescription: unknown,
): Error {
  const why = reason ? `: ${reason}` : '';
  return new ErrorClass(`${what} is ${status}${why}.`, { lastDescription });
}

type FailedState = Extract<WaitState, { outcome: 'failed' }>;
