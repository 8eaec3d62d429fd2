import { BasePineconeError } from './base-pinecone-error.js';

/** Status 405: this path does not take this method. */
export class PineconeMethodNotAllowedError extends BasePineconeError {
  override readonly name = 'PineconeMethodNotAllowedError';
}
