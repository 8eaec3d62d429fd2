import { PineconeBadRequestError } from './pinecone-bad-request-error.js';

/**
 * Status 403: the key lacks a right, a limit of the plan is reached, or deletion protection is on. A subclass of
 * `PineconeBadRequestError`, because that is what code written for Pinecone's own SDK catches a 403 with.
 */
export class PineconeForbiddenError extends PineconeBadRequestError {
  override readonly name = 'PineconeForbiddenError';
}
