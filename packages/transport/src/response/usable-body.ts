import { ResponseError, type ResponseErrorCode } from '../errors/response-error.js';
import type { ErrorContext } from '../errors/transport-error.js';
import type { Operation } from '../operation.js';

/** A body that was read, and what its operation promises about it. */
export interface ReceivedBody {
  readonly operation: Operation;
  readonly response: Response;
  readonly text: string;
  /** Blanks out the credential, in case a proxy echoes it. */
  readonly redact: (text: string) => string;
}

const BODY_START_LENGTH = 500;

/**
 * JSON value of a body, or a {@link ResponseError} when the spec promises JSON and something else came. An error
 * status must carry a JSON value that says something, so that `if (error)` never misses a failure.
 */
export function usableJson(body: ReceivedBody, context: ErrorContext): unknown {
  const { operation, response, text, redact } = body;
  const { ok, status } = response;
  const contentType = response.headers.get('content-type') ?? undefined;
  const unusable = (code: ResponseErrorCode, what: string) => {
    const message = `${context.method} ${context.path} was answered with status ${status} and ${what}.`;
    const bodyStart = redact(text).slice(0, BODY_START_LENGTH);
    return new ResponseError(code, message, { ...context, contentType, bodyStart });
  };
  const isNeeded = !ok || operation.success[status]?.some(isJsonMediaType);
  let json: unknown;
  try {
    json = text === '' ? undefined : JSON.parse(text);
  } catch {
    if (!isNeeded) return undefined;
    throw unusable('NOT_JSON', `a body that is not JSON (${contentType ?? 'no content type'})`);
  }
  if (isNeeded && json === undefined) throw unusable('EMPTY_BODY', 'an empty body');
  if (!ok && !json) throw unusable('NOT_JSON', 'a body that says nothing');
  return json;
}

function isJsonMediaType(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}
