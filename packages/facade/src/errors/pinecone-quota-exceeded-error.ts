import { PineconeUnmappedHttpError } from './pinecone-unmapped-http-error.js';

/**
 * Status 429 because a quota, such as the month's, is used up. No `PineconeRateLimitError`, because waiting and
 * retrying does not help: raise the limit.
 */
export class PineconeQuotaExceededError extends PineconeUnmappedHttpError {
  override readonly name = 'PineconeQuotaExceededError';
}
