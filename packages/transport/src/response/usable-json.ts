import type { CallState } from '../call-state.js';
import type { ResponseErrorCode } from '../errors/response-error.js';
import { failure } from '../failures.js';
import { redactSecret } from '../security/credential.js';

const BODY_START_LENGTH = 500;

/**
 * JSON value of a body, or a `ResponseError` when the spec promises JSON and something else came. An error
 * status must carry a JSON value that says something, so that `if (error)` never misses a failure.
 */
export function usableJson(call: CallState, response: Response, text: string): unknown {
  const { ok, status, headers } = response;
  try {
    const json: unknown = JSON.parse(text);
    if (ok || json) return json;
  } catch {
    const promised = call.operation.success[status];
    if (ok && !promised?.some((mediaType) => /[/+]json$/.test(mediaType))) return undefined;
  }
  const contentType = headers.get('content-type') ?? undefined;
  const unusable = (code: ResponseErrorCode, what: string) =>
    failure(call, {
      name: 'ResponseError',
      code,
      what: `was answered with status ${status} and ${what}.`,
      response,
      contentType,
      // Without a credential the request's body may be the secret, and that cannot be told from other text.
      bodyStart:
        call.api.security === 'none'
          ? undefined
          : redactSecret(text, call.secret).slice(0, BODY_START_LENGTH),
    }).error;
  throw text === ''
    ? unusable('EMPTY_BODY', 'an empty body')
    : unusable('NOT_JSON', `a body that is no usable JSON (${contentType ?? 'no content type'})`);
}
