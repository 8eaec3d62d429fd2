import type { ResponseInfo } from '@pinecone-versioned/transport';
import type { BasePineconeError } from './base-pinecone-error.js';
import { httpErrorOf } from './http-error-of.js';
import { readErrorBody } from './read-error-body.js';
import { shownHeaders } from './shown-headers.js';

/** The failed half of what a client returns. */
export interface FailedAnswer {
  /** Parsed body. */
  readonly error?: unknown;
  readonly response: Response;
}

/** The error to throw for an answer with an error status. */
export function errorFromAnswer(
  { error: body, response }: FailedAnswer,
  info: ResponseInfo | undefined,
): BasePineconeError {
  const { status, headers } = response;
  const { lsn: _, maxIndexedLsn: __, ...facts } = info ?? {};
  const { message, ...said } = readErrorBody(body);
  return httpErrorOf(status, message ?? describeAnswer(status, body, info), {
    ...facts,
    ...said,
    headers: shownHeaders(headers),
    body,
  });
}

/** Stands in for the message that a body of an unknown shape lacks. */
function describeAnswer(status: number, body: unknown, info: ResponseInfo | undefined): string {
  const call = info ? `${info.method} ${info.path}` : 'The call';
  return `${call} was answered with status ${status}: ${asJson(body)}`;
}

function asJson(body: unknown): string {
  try {
    return JSON.stringify(body) ?? 'no body';
  } catch {
    // Deeper nesting than the stack has room for.
    return 'a body that cannot be shown';
  }
}
