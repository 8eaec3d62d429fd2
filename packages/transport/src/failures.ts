import { factsOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { RedirectError } from './errors/redirect-error.js';
import { ResponseError } from './errors/response-error.js';
import { TIME_LIMITS, TimeoutError } from './errors/timeout-error.js';
import { redactSecret } from './security/credential.js';
import { describeValue } from './serialize/describe-value.js';

/** The caller's signal ended the call. */
export function aborted(call: CallState): AbortError {
  const context = { ...factsOf(call), cause: call.signal?.reason };
  return new AbortError('was aborted by the caller.', context);
}

/** A limit passed; `response` is what had arrived of a stream. */
export function timedOut(
  call: CallState,
  scope: TimeoutError['scope'],
  response?: Response,
): TimeoutError {
  return new TimeoutError(scope, call[TIME_LIMITS[scope]], factsOf(call, response));
}

/** The answer points elsewhere. */
export function redirected(call: CallState, response: Response): RedirectError {
  const location = response.headers.get('location');
  const isKnown = location !== null && URL.canParse(location, call.url);
  const origin = isKnown ? new URL(location, call.url).origin : undefined;
  return new RedirectError(origin, factsOf(call, response));
}

/** The body ended before its time. */
export function brokenOff(call: CallState, response: Response, cause: unknown): ResponseError {
  return new ResponseError(
    'TRUNCATED_BODY',
    `was answered with status ${response.status}, but the body broke off.`,
    { ...factsOf(call, response), cause },
  );
}

/** The body is longer than the caller permits. */
export function tooLarge(call: CallState, response: Response): ResponseError {
  return new ResponseError(
    'BODY_TOO_LARGE',
    `was answered with more than \`maxResponseBytes\` (${call.maxResponseBytes}).`,
    factsOf(call, response),
  );
}

/** `fetch` failed; its error is the cause, unless it quotes the credential. */
export function unreachable(call: CallState, cause: unknown): ConnectionError {
  const reason = rootMessage(cause);
  const shown = redactSecret(reason, call.secret);
  return new ConnectionError(`got no response from ${new URL(call.url).host}: ${shown}.`, {
    ...factsOf(call),
    cause: shown === reason ? cause : undefined,
  });
}

/** `fetch failed` says nothing; the reason stands in its cause. */
function rootMessage(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return describeValue(error);
  const root: Error & { code?: unknown } = error.cause instanceof Error ? error.cause : error;
  return root.message || String(root.code ?? root.name);
}
