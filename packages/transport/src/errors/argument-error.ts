import { TransportError } from './transport-error.js';

/** The caller's input cannot be sent. Thrown before anything is; the message says what was expected and what came. */
export class ArgumentError extends TransportError {
  override readonly name = 'ArgumentError';
  readonly code = 'INVALID_ARGUMENT';
}
