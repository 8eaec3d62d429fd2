import { BasePineconeError } from './base-pinecone-error.js';

/** Status 501: the server does not have this operation. */
export class PineconeNotImplementedError extends BasePineconeError {
  override readonly name = 'PineconeNotImplementedError';
}
