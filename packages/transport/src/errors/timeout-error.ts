import { type ErrorContext, TransportError } from './transport-error.js';

/** Time limit -> the option that sets it. */
export const TIME_LIMITS = {
  attempt: 'timeout',
  total: 'totalTimeout',
  idle: 'streamIdleTimeout',
} as const;

/** A deadline passed: `timeout` of one attempt, `totalTimeout` of the call, or the idle limit of a stream. */
export class TimeoutError extends TransportError {
  override readonly name = 'TimeoutError';
  readonly code = 'TIMEOUT';
  readonly scope: keyof typeof TIME_LIMITS;
  /** The limit that passed, in milliseconds. */
  readonly limitMs: number;

  constructor(scope: TimeoutError['scope'], limitMs: number, context: ErrorContext = {}) {
    const what = scope === 'idle' ? 'streamed nothing' : 'got no complete response';
    super(`${what} within \`${TIME_LIMITS[scope]}\` (${limitMs} ms).`, context);
    this.scope = scope;
    this.limitMs = limitMs;
  }
}
