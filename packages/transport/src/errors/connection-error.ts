import { TransportError } from './transport-error.js';

/** No response arrived: refused, reset, unresolved host. `cause` is what `fetch` threw, unless it quotes the key. */
export class ConnectionError extends TransportError {
  override readonly name = 'ConnectionError';
  readonly code = 'CONNECTION_FAILED';
}
