import { type FailureFacts, type FailureOf, isTransportError } from '@pinecone-versioned/transport';
import type { BasePineconeError, ErrorFacts } from './base-pinecone-error.js';
import { httpErrorOf } from './http-error-of.js';
import { PineconeAbortError } from './pinecone-abort-error.js';
import { PineconeArgumentError } from './pinecone-argument-error.js';
import { PineconeConnectionError } from './pinecone-connection-error.js';
import { PineconeRedirectError } from './pinecone-redirect-error.js';
import { PineconeResponseParseError } from './pinecone-response-parse-error.js';
import { PineconeTimeoutError } from './pinecone-timeout-error.js';

const CLASSES = {
  AbortError: PineconeAbortError,
  ConnectionError: PineconeConnectionError,
  RedirectError: PineconeRedirectError,
  TimeoutError: PineconeTimeoutError,
};

/** The error for a call that got no usable response. */
export const failureOf: FailureOf = (name, message, facts) =>
  name === 'ResponseError'
    ? unusableResponse(message, facts)
    : new CLASSES[name](message, facts as object);

/** A status says more than the body that could not be read: a 404 without a body is still "not found". */
function unusableResponse(
  message: string,
  { contentType, bodyStart, status, ...known }: FailureFacts,
): BasePineconeError {
  const headers = contentType === undefined ? undefined : { 'content-type': contentType };
  const facts: ErrorFacts = { ...known, status, headers, body: bodyStart };
  if (status === undefined || status < 400) return new PineconeResponseParseError(message, facts);
  const text = contentType?.startsWith('text/plain') ? bodyStart?.trim() : undefined;
  return httpErrorOf(status, text || message, facts);
}

/** The error to throw for what was thrown before a request was sent: the transport's own becomes this package's. */
export function errorFromFailure(failure: unknown): unknown {
  if (!isTransportError(failure)) return failure;
  const { message, cause } = failure;
  return new PineconeArgumentError(message, { cause });
}
