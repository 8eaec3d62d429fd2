import { headerOf } from '../call-facts.js';
import type { CallState } from '../call-state.js';
import { failure } from '../failures.js';
import { redactSecret } from '../security/credential.js';

const BODY_START_LENGTH = 500;

/**
 * JSON value of a body, or a `ResponseError` when the spec promises JSON and something else came. An error
 * status must carry a JSON value that says something, so that `if (error)` never misses a failure.
 */
export function usableJson(call: CallState, response: Response, text: string): unknown {
  const { ok, status } = response;
  try {
    const json: unknown = JSON.parse(text);
    if (ok || json) return json;
  } catch {
    const { success } = call.operation;
    // Another success than the declared one may be empty, but it is no page of a proxy either.
    const promised = text ? Object.values(success) : success[status];
    if (ok && !/[/+]json\b/.test(String(promised))) return undefined;
  }
  const contentType = headerOf(call, response, 'content-type');
  const what = text
    ? `a body that is no usable JSON (${contentType ?? 'no content type'})`
    : 'an empty body';
  throw failure(call, {
    name: 'ResponseError',
    code: text ? 'NOT_JSON' : 'EMPTY_BODY',
    what: `was answered with status ${status} and ${what}.`,
    response,
    contentType,
    // Without a credential the request's body may be the secret, and that cannot be told from other text.
    bodyStart: call.secret && redactSecret(text, call.secret).slice(0, BODY_START_LENGTH),
  }).error;
}
