import type { Clock } from '@pinecone-versioned/transport';
import { type LookOptions, waitFor } from '../waiters/wait-for.js';
import { isVisible, parseLsn, type ReadLsn, type WriteLsn } from './is-visible.js';

const TIMEOUT_MS = 60_000;

/** Writes show within seconds as a rule, so looks follow more closely than at jobs. */
const INTERVALS = { minIntervalMs: 100, maxIntervalMs: 3000 };

/** What {@link waitUntilVisible} works with. */
export interface VisibilityWait<Read extends ReadLsn> {
  /** Reads from the namespace of the write; called until what it returns sees the write. */
  readonly probe: (options: LookOptions) => PromiseLike<Read>;
  readonly write: WriteLsn;
  readonly clock: Clock;
  /** Source of jitter: numbers from 0 to 1. */
  readonly random: () => number;
}

/** Limits of a wait until a write is visible. */
export interface VisibilityOptions {
  /**
   * Longest wait. The last look begins no later than this and gets at most one more second.
   * @unit milliseconds
   * @default 60000
   */
  readonly timeout?: number | undefined;
  /** Ends the wait at once. */
  readonly signal?: AbortSignal | undefined;
}

/** How a wait ended. `'unknown'` is truthy, so compare `visible` with `true`. */
export type VisibilityResult<Read = unknown> =
  | {
      readonly visible: true;
      /** The read that sees the write. */
      readonly read: Read;
    }
  | {
      readonly visible: 'unknown';
      /** Which response came without a usable log sequence number. Sparse indexes may leave it out of reads. */
      readonly reason: 'write-without-lsn' | 'read-without-lsn';
      /** The read without a number, if that is the reason. */
      readonly read?: Read;
    };

/**
 * Reads again and again, with growing pauses, until a read sees the write. Ends at once with `'unknown'` when the server
 * leaves out the numbers to tell by.
 *
 * @throws PineconeTimeoutError after `timeout`; its `lastDescription` is the last read.
 * @throws PineconeAbortError when `signal` ends the wait.
 */
export async function waitUntilVisible<Read extends ReadLsn>(
  { probe, write, clock, random }: VisibilityWait<Read>,
  { timeout = TIMEOUT_MS, signal }: VisibilityOptions = {},
): Promise<VisibilityResult<Read>> {
  if (parseLsn(write.lsn) === undefined) return { visible: 'unknown', reason: 'write-without-lsn' };
  const read = await waitFor<Read>(
    {
      what: `The write with LSN ${write.lsn}`,
      describe: probe,
      stateOf: (latest) => ({
        outcome: isVisible(write, latest) === 'not-yet' ? 'pending' : 'done',
        status: `invisible to reads, which see up to LSN ${latest.maxIndexedLsn},`,
      }),
      clock,
      random,
    },
    { ...INTERVALS, timeout, signal },
  );
  return isVisible(write, read) === 'visible'
    ? { visible: true, read }
    : { visible: 'unknown', reason: 'read-without-lsn', read };
}
