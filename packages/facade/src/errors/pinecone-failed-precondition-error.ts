import { BasePineconeError } from './base-pinecone-error.js';

/** Status 412: the resource is not in a state that allows this, such as not ready yet. */
export class PineconeFailedPreconditionError extends BasePineconeError {
  override readonly name = 'PineconeFailedPreconditionError';
}
