import { BasePineconeError } from './base-pinecone-error.js';

/** Status 402: the project cannot be billed. */
export class PineconePaymentRequiredError extends BasePineconeError {
  override readonly name = 'PineconePaymentRequiredError';
}
