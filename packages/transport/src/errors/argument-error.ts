import { describeValue } from '../serialize/describe-value.js';
import { TransportError } from './transport-error.js';

/** The caller's input cannot be sent. Thrown before any I/O; the message says what was expected and what came. */
export class ArgumentError extends TransportError {
  override readonly name = 'ArgumentError';
  readonly code = 'INVALID_ARGUMENT';
}

/** The error for a value of the wrong kind; the value itself is not shown. */
export function mustBe(what: string, wanted: string, value: unknown): ArgumentError {
  return new ArgumentError(`${what} must be ${wanted}, got ${describeValue(value)}.`);
}
