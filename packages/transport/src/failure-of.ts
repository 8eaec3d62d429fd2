import type { AttemptResult } from './attempt.js';
import { AbortError } from './errors/abort-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { RedirectError } from './errors/redirect-error.js';
import { ResponseError } from './errors/response-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { ErrorContext, TransportError } from './errors/transport-error.js';
import type { ResolvedLimits } from './resolve-options.js';
import { describeValue } from './serialize/describe-value.js';

/** A result that leaves nothing to return to the caller. */
export type FailedResult = Exclude<AttemptResult, { kind: 'buffered' | 'stream' }>;

/** What the message of an error is made from. */
export interface FailureFacts {
  readonly url: string;
  readonly limits: ResolvedLimits;
  /** True when `totalTimeout` ended the attempt, so that it is the limit to name. */
  readonly outOfTime: boolean;
  readonly maxResponseBytes: number;
  readonly context: ErrorContext;
  /** Blanks out the credential. */
  readonly redact: (text: string) => string;
}

/** The typed error for a call that ended without a usable response. */
export function failureOf(result: FailedResult, facts: FailureFacts): TransportError {
  const { context, limits, outOfTime } = facts;
  const where = `${context.method} ${context.path}`;
  switch (result.kind) {
    case 'aborted':
      return new AbortError(`${where} was aborted by the caller.`, {
        ...context,
        cause: result.reason,
      });
    case 'timeout':
      return outOfTime
        ? new TimeoutError('total', limits.totalTimeout, context)
        : new TimeoutError('attempt', limits.timeout, context);
    case 'redirect':
      return new RedirectError(targetOrigin(result.response, facts.url), context);
    case 'unreachable': {
      const reason = rootMessage(result.cause);
      const shown = facts.redact(reason);
      const { host } = new URL(facts.url);
      return new ConnectionError(`${where} got no response from ${host}: ${shown}.`, {
        ...context,
        cause: shown === reason ? result.cause : undefined,
      });
    }
    case 'truncated':
      return new ResponseError(
        'TRUNCATED_BODY',
        `${where} was answered with status ${context.status}, but its body broke off.`,
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
  if (typeof error === 'string') return error;
  if (!(error instanceof Error)) return describeValue(error);
  const root: Error & { code?: unknown } = error.cause instanceof Error ? error.cause : error;
  return root.message || String(root.code ?? root.name);
}
