import type { AttemptResult } from './attempt.js';
import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { RedirectError } from './errors/redirect-error.js';
import { ResponseError } from './errors/response-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { ErrorContext, TransportError } from './errors/transport-error.js';
import type { ResolvedLimits } from './resolve-options.js';

/** A result that leaves nothing to return to the caller. */
export type FailedResult = Exclude<AttemptResult, { kind: 'buffered' | 'stream' }>;

/** What the message of an error is made from. */
export interface FailureFacts {
  /** Method and path template. */
  readonly where: string;
  readonly url: string;
  readonly limits: ResolvedLimits;
  /** True when `totalTimeout` has passed, so that it is the limit to name. */
  readonly outOfTime: boolean;
  readonly maxResponseBytes: number;
  readonly context: ErrorContext;
  /** Blanks out the credential. */
  readonly redact: (text: string) => string;
}

/** The typed error for a call that ended without a usable response. */
export function failureOf(result: FailedResult, facts: FailureFacts): TransportError {
  const { where, context, limits } = facts;
  switch (result.kind) {
    case 'aborted':
      return new AbortError(`${where} was aborted by the caller.`, {
        ...context,
        cause: result.reason,
      });
    case 'timeout':
      return facts.outOfTime
        ? new TimeoutError('total', limits.totalTimeout, context)
        : new TimeoutError('attempt', limits.timeout, context);
    case 'redirect':
      return new RedirectError(targetOrigin(result.response, facts.url), context);
    case 'unreachable': {
      const reason = facts.redact(rootMessage(result.cause));
      const host = new URL(facts.url).host;
      return new ConnectionError(`${where} got no response from ${host}: ${reason}.`, {
        ...context,
        cause: result.cause,
      });
    }
    case 'truncated':
      return new ResponseError(
        'TRUNCATED_BODY',
        `${where} was answered with status ${result.response.status}, but its body broke off.`,
        { ...context, cause: result.cause },
      );
    case 'too-large':
      return new ResponseError(
        'BODY_TOO_LARGE',
        `${where} was answered with more than ${facts.maxResponseBytes} bytes. Raise \`maxResponseBytes\` if that is expected.`,
        context,
      );
  }
}

function targetOrigin(response: Response, requestUrl: string): string | undefined {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, requestUrl)) return undefined;
  return new URL(location, requestUrl).origin;
}

/** `fetch failed` says nothing; the reason stands in its cause. */
function rootMessage(error: unknown): string {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return root instanceof Error ? root.message || root.name : String(root);
}
