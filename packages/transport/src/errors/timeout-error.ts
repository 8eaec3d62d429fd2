import { type ErrorContext, TransportError } from './transport-error.js';

/** A deadline passed: `timeout` of one attempt, `totalTimeout` of the call, or the idle limit of a stream. */
export class TimeoutError extends TransportError {
  override readonly name = 'TimeoutError';
  readonly code = 'TIMEOUT';
  readonly scope: 'attempt' | 'total' | 'idle';
  /** The limit that passed, in milliseconds. */
  readonly limitMs: number;

  constructor(scope: TimeoutError['scope'], limitMs: number, context: ErrorContext = {}) {
    const what = context.path ? `${context.method} ${context.path}` : 'The call';
    super(`${what} ${describe(scope, limitMs)} to wait longer.`, context);
    this.scope = scope;
    this.limitMs = limitMs;
  }
}

function describe(scope: TimeoutError['scope'], limitMs: number): string {
  if (scope === 'idle') return `streamed nothing for ${limitMs} ms. Raise \`streamIdleTimeout\``;
  const option = scope === 'total' ? 'totalTimeout' : 'timeout';
  return `got no complete response within ${limitMs} ms. Raise \`${option}\``;
}
