import { type ErrorContext, TransportError } from './transport-error.js';

/** What is known about a redirect. */
export interface RedirectErrorContext extends ErrorContext {
  readonly targetOrigin?: string | undefined;
}

/**
 * The server answered with a redirect. It is not followed, because `fetch` would carry the API key and the body to
 * wherever it points.
 */
export class RedirectError extends TransportError<RedirectErrorContext> {
  override readonly name = 'RedirectError';
  readonly code = 'REDIRECTED';
  /** Origin that the redirect points to; undefined in browsers, which hide it. */
  declare readonly targetOrigin: string | undefined;
}
