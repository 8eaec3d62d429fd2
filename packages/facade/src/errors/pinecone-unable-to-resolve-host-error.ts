import { BasePineconeError } from './base-pinecone-error.js';

/** The index exists, but has no host to send to, or none of the wanted kind. */
export class PineconeUnableToResolveHostError extends BasePineconeError {
  override readonly name = 'PineconeUnableToResolveHostError';
  override readonly code = 'HOST_UNKNOWN';
}
