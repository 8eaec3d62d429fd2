import { BasePineconeError } from './base-pinecone-error.js';

/**
 * An error status without a class of its own, such as 408, 413, 502 or 504. Status 429 comes as a subclass,
 * `PineconeRateLimitError` or `PineconeQuotaExceededError`: test for those first where the difference matters.
 */
export class PineconeUnmappedHttpError extends BasePineconeError {
  override readonly name:
    | 'PineconeUnmappedHttpError'
    | 'PineconeRateLimitError'
    | 'PineconeQuotaExceededError' = 'PineconeUnmappedHttpError';
}
