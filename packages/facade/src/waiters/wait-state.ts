import type { BasePineconeError } from '../errors/base-pinecone-error.js';
import type { StateErrorFacts } from '../errors/state-error-facts.js';

/** What a description says to somebody who waits. A status that is not known is `pending`: servers may add some. */
export type WaitState = PendingOrDone | Failed;

interface Seen {
  /** State in the server's words. */
  readonly status: string;
  readonly percentComplete?: number | undefined;
}

interface PendingOrDone extends Seen {
  readonly outcome: 'pending' | 'done';
}

interface Failed extends Seen {
  readonly outcome: 'failed';
  /** Why, as far as the description says so. */
  readonly reason?: string | undefined;
  /** @default PineconeWaitFailedError */
  readonly errorClass?: new (
    message: string,
    facts: StateErrorFacts,
  ) => BasePineconeError;
}
