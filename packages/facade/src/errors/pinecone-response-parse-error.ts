import { BasePineconeError } from './base-pinecone-error.js';

/** A success arrived whose body is not what the API promises; `code` says why, `body` is its beginning. */
export class PineconeResponseParseError extends BasePineconeError {
  override readonly name = 'PineconeResponseParseError';
}
