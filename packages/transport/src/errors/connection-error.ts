import { TransportError } from './transport-error.js';

/** No response arrived: refused, reset, unresolved host. `cause` is what `fetch` threw. */
export class ConnectionError extends TransportError {
  override readonly name = 'ConnectionError';
  readonly code = 'CONNECTION_FAILED';
}
