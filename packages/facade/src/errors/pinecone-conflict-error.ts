import { BasePineconeError } from './base-pinecone-error.js';

/** Status 409: a resource of this name exists, or another change is under way. */
export class PineconeConflictError extends BasePineconeError {
  override readonly name = 'PineconeConflictError';
}
