import { BasePineconeError } from './base-pinecone-error.js';
import type { StateErrorFacts } from './state-error-facts.js';

/** The index that is waited for could not be set up, so it will never be ready. */
export class PineconeIndexInitializationFailedError extends BasePineconeError<StateErrorFacts> {
  override readonly name = 'PineconeIndexInitializationFailedError';
  override readonly code = 'INDEX_INITIALIZATION_FAILED';
  /** The index as it was last described. */
  declare readonly lastDescription: unknown;
}
