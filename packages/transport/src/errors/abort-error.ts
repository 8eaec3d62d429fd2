import { TransportError } from './transport-error.js';

/** The caller's `signal` ended the call. `cause` is the signal's reason. */
export class AbortError extends TransportError {
  override readonly name = 'AbortError';
  readonly code = 'ABORTED';
}
