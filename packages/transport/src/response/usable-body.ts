import { ResponseError } from '../errors/response-error.js';
import type { ErrorContext } from '../errors/transport-error.js';
import type { Operation } from '../operation.js';

/** A body that was read, and what its operation promises about it. */
export interface ReceivedBody {
  readonly operation: Operation;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string;
  /** Blanks out the credential, in case a proxy echoes it. */
  readonly redact: (text: string) => string;
}

/**
 * JSON value of a body, or a {@link ResponseError} when the spec promises JSON and something else came. An error
 * status must carry a JSON value that says something, so that `if (error)` never misses a failure.
 */
export function usableJson(body: ReceivedBody, context: ErrorContext): unknown {
  const failed = body.status >= 400;
  const promised = body.operation.success[body.status]?.some(isJsonMediaType) ?? false;
  if (body.text === '') {
    if (!failed && !promised) return undefined;
    throw unusable('EMPTY_BODY', 'an empty body', body, context);
  }
  let json: unknown;
  try {
    json = JSON.parse(body.text);
  } catch {
    if (!failed && !promised) return undefined;
    throw unusable(
      'NOT_JSON',
      `a body that is not JSON (${body.contentType ?? 'no content type'})`,
      body,
      context,
    );
  }
  if (failed && !json) throw unusable('NOT_JSON', 'a body that says nothing', body, context);
  return json;
}

function isJsonMediaType(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

function unusable(
  code: 'EMPTY_BODY' | 'NOT_JSON',
  what: string,
  body: ReceivedBody,
  context: ErrorContext,
): ResponseError {
  return new ResponseError(
    code,
    `${context.method} ${context.path} was answered with status ${body.status} and ${what}.`,
    {
      ...context,
      contentType: body.contentType,
      bodyStart: body.redact(body.text.slice(0, 500)),
    },
  );
}
