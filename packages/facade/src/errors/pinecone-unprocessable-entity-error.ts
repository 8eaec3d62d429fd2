import { BasePineconeError } from './base-pinecone-error.js';

/** Status 422: the server understood the request but cannot take what is in it. */
export class PineconeUnprocessableEntityError extends BasePineconeError {
  override readonly name = 'PineconeUnprocessableEntityError';
}
