import { BasePineconeError } from './base-pinecone-error.js';

/** No response arrived: refused, reset, or the host is not resolved. `cause` is what `fetch` threw. */
export class PineconeConnectionError extends BasePineconeError {
  override readonly name = 'PineconeConnectionError';
  override readonly code = 'CONNECTION_FAILED';
}
