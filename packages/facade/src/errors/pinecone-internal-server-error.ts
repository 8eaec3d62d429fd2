import { BasePineconeError } from './base-pinecone-error.js';

/** Status 500: the server failed. */
export class PineconeInternalServerError extends BasePineconeError {
  override readonly name = 'PineconeInternalServerError';
}
