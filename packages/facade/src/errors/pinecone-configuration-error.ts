import { BasePineconeError } from './base-pinecone-error.js';

/** An option of the client, or an environment variable, cannot be used. */
export class PineconeConfigurationError extends BasePineconeError {
  override readonly name = 'PineconeConfigurationError';
  override readonly code = 'INVALID_CONFIGURATION';
}
