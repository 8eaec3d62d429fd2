import { BasePineconeError } from '../errors/base-pinecone-error.js';
import type { StateErrorFacts } from '../errors/state-error-facts.js';

/** The backup, restore job or import that is waited for has failed or was cancelled. */
export class PineconeWaitFailedError extends BasePineconeError<StateErrorFacts> {
  override readonly name = 'PineconeWaitFailedError';
  override readonly code = 'WAIT_FAILED';
  /** What was waited for, as it was last described. */
  declare readonly lastDescription: unknown;
}
