import { isTransportError, type ResponseError } from '@pinecone-versioned/transport';
import type { BasePineconeError, ErrorFacts } from './base-pinecone-error.js';
import { httpErrorOf } from './http-error-of.js';
import { PineconeAbortError } from './pinecone-abort-error.js';
import { PineconeArgumentError } from './pinecone-argument-error.js';
import { PineconeConnectionError } from './pinecone-connection-error.js';
import { PineconeRedirectError } from './pinecone-redirect-error.js';
import { PineconeResponseParseError } from './pinecone-response-parse-error.js';
import { PineconeTimeoutError } from './pinecone-timeout-error.js';

const BY_NAME: Readonly<Record<string, new (message: string, facts: object) => BasePineconeError>> =
  {
    AbortError: PineconeAbortError,
    ArgumentError: PineconeArgumentError,
    ConnectionError: PineconeConnectionError,
    RedirectError: PineconeRedirectError,
    TimeoutError: PineconeTimeoutError,
  };

/** The error to throw for what a client threw: this package's own for the transport's, anything else as it is. */
export function errorFromFailure(failure: unknown): unknown {
  // By brand and name, because the transport may be installed twice.
  if (!isTransportError(failure)) return failure;
  const { name, ...facts } = failure;
  const { message, cause } = failure;
  if (name === 'ResponseError') return unusableResponse(failure as ResponseError);
  const ErrorOfName = BY_NAME[name];
  return ErrorOfName ? new ErrorOfName(message, { ...facts, cause }) : failure;
}

/** A status says more than the body that could not be read: a 404 without a body is still "not found". */
function unusableResponse(failure: ResponseError): BasePineconeError {
  const { name: _, contentType, bodyStart, ...known } = failure;
  const { message, cause, status } = failure;
  const headers = contentType === undefined ? undefined : { 'content-type': contentType };
  const facts: ErrorFacts = { ...known, cause, headers, body: bodyStart };
  if (status === undefined || status < 400) return new PineconeResponseParseError(message, facts);
  const text = contentType?.startsWith('text/plain') ? bodyStart?.trim() : undefined;
  return httpErrorOf(status, text || message, facts);
}
