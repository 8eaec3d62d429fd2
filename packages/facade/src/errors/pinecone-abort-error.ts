import { BasePineconeError } from './base-pinecone-error.js';

/** The caller's `signal` ended the call. `cause` is the signal's reason. */
export class PineconeAbortError extends BasePineconeError {
  override readonly name = 'PineconeAbortError';
  override readonly code = 'ABORTED';
}
