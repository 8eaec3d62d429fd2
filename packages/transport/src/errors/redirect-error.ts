import { type ErrorContext, TransportError } from './transport-error.js';

/**
 * The server answered with a redirect. It is not followed, because `fetch` would carry the API key and the body to
 * wherever it points.
 */
export class RedirectError extends TransportError {
  override readonly name = 'RedirectError';
  readonly code = 'REDIRECTED';
  /** Origin that the redirect points to; undefined in browsers, which hide it. */
  readonly targetOrigin: string | undefined;

  constructor(targetOrigin: string | undefined, context: ErrorContext = {}) {
    super(
      `was redirected to ${targetOrigin ?? 'another address'}, which must not see the key.`,
      context,
    );
    this.targetOrigin = targetOrigin;
  }
}
