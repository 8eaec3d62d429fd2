import { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';

/** What the error of a time limit can tell. */
export interface TimeoutErrorFacts extends ErrorFacts {
  readonly scope?: 'attempt' | 'total' | 'idle' | 'wait' | undefined;
  readonly limitMs?: number | undefined;
  readonly lastDescription?: unknown;
}

/** A time limit passed. The server may have done what it was asked for all the same. */
export class PineconeTimeoutError extends BasePineconeError<TimeoutErrorFacts> {
  override readonly name = 'PineconeTimeoutError';
  override readonly code = 'TIMEOUT';
  /** Which limit: of one attempt, of the whole call, between two events of a stream, or of a wait for a state. */
  declare readonly scope: 'attempt' | 'total' | 'idle' | 'wait' | undefined;
  /** The limit, in milliseconds. */
  declare readonly limitMs: number | undefined;
  /** What a wait saw last of the resource. */
  declare readonly lastDescription: unknown;
}
