import type { Clock } from '@pinecone-versioned/transport';

/** What decides how the time of one call passes. */
export interface VirtualTime {
  /** The caller's signal: only a pause between attempts listens to it, a time limit has a signal of its own. */
  readonly signal: AbortSignal;
  /** Resolves when the limit of attempt `attempt` (from 1 on) is to pass; never, when it never passes. */
  readonly limitOf: (attempt: number) => Promise<void>;
  /** Called when a pause begins. */
  readonly onPause?: (() => void) | undefined;
}

/** A clock whose pauses take no time, and whose time limits pass when they are told to. */
export interface VirtualClock extends Clock {
  /** Milliseconds of every pause so far. */
  readonly pauses: readonly number[];
}

/** Where virtual time begins, in milliseconds since the epoch. It has whole seconds, as HTTP dates do. */
export const VIRTUAL_START = Date.UTC(2031, 1, 3, 4, 5, 6);

/** Starts a clock at {@link VIRTUAL_START}. */
export function virtualClock({ signal: caller, limitOf, onPause }: VirtualTime): VirtualClock {
  const pauses: number[] = [];
  let now = VIRTUAL_START;
  let attempt = 0;
  return {
    pauses,
    now: () => now,
    async sleep(ms, signal) {
      if (signal === caller) {
        pauses.push(ms);
        onPause?.();
        signal.throwIfAborted();
        now += ms;
        return;
      }
      attempt++;
      await limitOf(attempt);
      signal?.throwIfAborted();
      now += ms;
    },
  };
}
