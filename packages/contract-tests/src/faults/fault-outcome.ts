import type { Attempt } from '@pinecone-versioned/transport';

/** What a client tells about a call, however it ended. */
export interface CallFacts {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  readonly elapsedMs?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** How a call ended, and what the client tells of it. */
export interface FaultOutcome {
  readonly facts: CallFacts;
  /** `data`, or `error` when the client hands out the body of an error as a value. */
  readonly kind: 'data' | 'error' | 'thrown';
  /** What was handed out or thrown. */
  readonly value: unknown;
}

/** A thrown error as far as it tells about a call. */
export function thrownOutcome(thrown: unknown): FaultOutcome {
  return { kind: 'thrown', value: thrown, facts: thrown as CallFacts };
}
