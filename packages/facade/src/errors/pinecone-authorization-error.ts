import { BasePineconeError } from './base-pinecone-error.js';

/** Status 401: the API key is missing or wrong. */
export class PineconeAuthorizationError extends BasePineconeError {
  override readonly name = 'PineconeAuthorizationError';
}
