import { BasePineconeError } from './base-pinecone-error.js';

/**
 * Status 400: the server refuses the request as it stands. Status 403 comes as its subclass
 * `PineconeForbiddenError`: test for that one first where the difference matters.
 */
export class PineconeBadRequestError extends BasePineconeError {
  override readonly name: 'PineconeBadRequestError' | 'PineconeForbiddenError' =
    'PineconeBadRequestError';
}
