import type { ErrorContext } from './errors/transport-error.js';
import type { TimeLimit } from './time-limits.js';

/** Kinds of failures of a call: that no usable response came. */
export type FailureName =
  | 'AbortError'
  | 'ConnectionError'
  | 'RedirectError'
  | 'ResponseError'
  | 'TimeoutError';

/** Everything that is known of a failure. Which of the last members there are depends on its kind. */
export interface FailureFacts extends ErrorContext {
  /** Machine-readable category. */
  readonly code: string;
  readonly targetOrigin?: string | undefined;
  readonly scope?: TimeLimit | undefined;
  readonly limitMs?: number | undefined;
  readonly contentType?: string | undefined;
  readonly bodyStart?: string | undefined;
}

/** Makes the error of a failure; whoever builds on the transport may throw errors of its own. */
export type FailureOf = (
  name: FailureName,
  message: string,
  facts: FailureFacts,
) => Error & { readonly code?: unknown };

/** Why there is no usable response, and what arrived of it all the same. */
export interface Failure {
  readonly name: FailureName;
  readonly error: ReturnType<FailureOf>;
  readonly response?: Response | undefined;
}
