import type { BasePineconeError } from './base-pinecone-error.js';
import { PINECONE_ERROR } from './pinecone-error-brand.js';

/**
 * True for every error of this package, also when it comes from another copy of it, where `instanceof` says no. Tell
 * the kinds apart by `name` then.
 */
export function isPineconeError(error: unknown): error is BasePineconeError {
  return typeof error === 'object' && error !== null && PINECONE_ERROR in error;
}
