import { factsOf, headerOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import type { Failure, FailureFacts, FailureName } from './failure.js';
import { redactSecret } from './security/credential.js';
import { harmlessCause } from './security/harmless-cause.js';
import { describeValue } from './serialize/describe-value.js';
import { TIME_LIMITS, type TimeLimit } from './time-limits.js';

/** What a failure is, beside what is known of its call. */
interface FailureParts extends Omit<FailureFacts, keyof ReturnType<typeof factsOf>> {
  readonly name: FailureName;
  /** Goes on from the method and path of the call. */
  readonly what: string;
  readonly response?: Response | undefined;
}

/** A failure of a call, told as the call's owner wants it. */
export function failure(call: CallState, { name, what, response, ...own }: FailureParts): Failure {
  const { method, path } = call.operation;
  const facts = { ...factsOf(call, response), ...own };
  return {
    name,
    error: call.support.failureOf(name, `${method} ${path} ${what}`, facts),
    response,
  };
}

/** The caller's signal ended the call. */
export function aborted(call: CallState): Failure {
  return failure(call, {
    name: 'AbortError',
    code: 'ABORTED',
    what: 'was aborted by the caller.',
    cause: call.signal?.reason,
  });
}

/** A limit passed. Of a stream, `response` had arrived by then, and `what` is told in place of the usual. */
export function timedOut(
  call: CallState,
  scope: TimeLimit,
  response?: Response,
  what = 'got no complete response',
): Failure {
  const option = TIME_LIMITS[scope];
  const limitMs = call[option];
  return failure(call, {
    name: 'TimeoutError',
    code: 'TIMEOUT',
    what: `${what} within \`${option}\` (${limitMs} ms).`,
    response,
    scope,
    limitMs,
  });
}

/** The answer points elsewhere. */
export function redirected(call: CallState, response: Response): Failure {
  const location = headerOf(call, response, 'location');
  const isKnown = location && URL.canParse(location, call.url);
  const targetOrigin = isKnown ? new URL(location, call.url).origin : undefined;
  return failure(call, {
    name: 'RedirectError',
    code: 'REDIRECTED',
    what: `was redirected to ${targetOrigin ?? 'another address'}, which must not see the key.`,
    response,
    targetOrigin,
  });
}

/** The body ended before its time. */
export function brokenOff(call: CallState, response: Response, cause: unknown): Failure {
  return failure(call, {
    name: 'ResponseError',
    code: 'TRUNCATED_BODY',
    what: `was answered with status ${response.status}, but the body broke off.`,
    response,
    cause: harmlessCause(cause, call.secret),
  });
}

/** The body is longer than the caller permits. */
export function tooLarge(call: CallState, response: Response): Failure {
  return failure(call, {
    name: 'ResponseError',
    code: 'BODY_TOO_LARGE',
    what: `was answered with more than \`maxResponseBytes\` (${call.maxResponseBytes}).`,
    response,
  });
}

/** `fetch` failed; its error is the cause, unless it quotes the credential. */
export function unreachable(call: CallState, cause: unknown): Failure {
  const reason = redactSecret(rootMessage(cause), call.secret);
  return failure(call, {
    name: 'ConnectionError',
    code: 'CONNECTION_FAILED',
    what: `got no response from ${new URL(call.url).host}: ${reason}.`,
    cause: harmlessCause(cause, call.secret),
  });
}

/** `fetch failed` says nothing; the reason stands in its cause. */
function rootMessage(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return describeValue(error);
  const root: Error & { code?: unknown } = error.cause instanceof Error ? error.cause : error;
  return root.message || String(root.code ?? root.name);
}
