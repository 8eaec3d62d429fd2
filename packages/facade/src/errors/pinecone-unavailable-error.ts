import { BasePineconeError } from './base-pinecone-error.js';

/** Status 503: the server is overloaded or down for the moment. */
export class PineconeUnavailableError extends BasePineconeError {
  override readonly name = 'PineconeUnavailableError';
}
