import { BasePineconeError } from './base-pinecone-error.js';

/** Status 404: there is no such index, namespace, backup or other resource. */
export class PineconeNotFoundError extends BasePineconeError {
  override readonly name = 'PineconeNotFoundError';
}
