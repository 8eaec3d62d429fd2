import { BasePineconeError } from './base-pinecone-error.js';
import type { StateErrorFacts } from './state-error-facts.js';

/** The index that is waited for is being deleted or switched off, so it will not be ready. */
export class PineconeIndexTerminatedError extends BasePineconeError<StateErrorFacts> {
  override readonly name = 'PineconeIndexTerminatedError';
  override readonly code = 'INDEX_TERMINATED';
  /** The index as it was last described. */
  declare readonly lastDescription: unknown;
}
