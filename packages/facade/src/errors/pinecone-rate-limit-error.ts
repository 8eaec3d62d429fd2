import { PineconeUnmappedHttpError } from './pinecone-unmapped-http-error.js';

/**
 * Status 429, still so after the retries: too many requests. Wait `retryAfterMs`, if the server said so, and send less
 * at a time. A subclass of `PineconeUnmappedHttpError`, because that is what code written for Pinecone's own SDK
 * catches a 429 with.
 */
export class PineconeRateLimitError extends PineconeUnmappedHttpError {
  override readonly name = 'PineconeRateLimitError';
}
