import { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';

/** What the error of a redirect can tell. */
export interface RedirectErrorFacts extends ErrorFacts {
  readonly targetOrigin?: string | undefined;
}

/** The server answered with a redirect. It is not followed, because the API key would go along. */
export class PineconeRedirectError extends BasePineconeError<RedirectErrorFacts> {
  override readonly name = 'PineconeRedirectError';
  override readonly code = 'REDIRECTED';
  /** Origin that the redirect points to; browsers hide it. */
  declare readonly targetOrigin: string | undefined;
}
