import type { TimeLimit } from '../time-limits.js';
import { type ErrorContext, TransportError } from './transport-error.js';

/** What is known about a limit that passed. */
export interface TimeoutErrorContext extends ErrorContext {
  readonly scope?: TimeLimit | undefined;
  readonly limitMs?: number | undefined;
}

/** A deadline passed: `timeout` of one attempt, `totalTimeout` of the call, or the idle limit of a stream. */
export class TimeoutError extends TransportError<TimeoutErrorContext> {
  override readonly name = 'TimeoutError';
  readonly code = 'TIMEOUT';
  declare readonly scope: TimeLimit;
  /** The limit that passed, in milliseconds. */
  declare readonly limitMs: number;
}
