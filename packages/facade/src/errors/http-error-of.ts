import type { BasePineconeError, ErrorFacts } from './base-pinecone-error.js';
import { PineconeAuthorizationError } from './pinecone-authorization-error.js';
import { PineconeBadRequestError } from './pinecone-bad-request-error.js';
import { PineconeConflictError } from './pinecone-conflict-error.js';
import { PineconeFailedPreconditionError } from './pinecone-failed-precondition-error.js';
import { PineconeForbiddenError } from './pinecone-forbidden-error.js';
import { PineconeInternalServerError } from './pinecone-internal-server-error.js';
import { PineconeMethodNotAllowedError } from './pinecone-method-not-allowed-error.js';
import { PineconeNotFoundError } from './pinecone-not-found-error.js';
import { PineconeNotImplementedError } from './pinecone-not-implemented-error.js';
import { PineconePaymentRequiredError } from './pinecone-payment-required-error.js';
import { PineconeQuotaExceededError } from './pinecone-quota-exceeded-error.js';
import { PineconeRateLimitError } from './pinecone-rate-limit-error.js';
import { PineconeUnavailableError } from './pinecone-unavailable-error.js';
import { PineconeUnmappedHttpError } from './pinecone-unmapped-http-error.js';
import { PineconeUnprocessableEntityError } from './pinecone-unprocessable-entity-error.js';

const BY_STATUS: Readonly<Record<number, typeof BasePineconeError<ErrorFacts>>> = {
  400: PineconeBadRequestError,
  401: PineconeAuthorizationError,
  402: PineconePaymentRequiredError,
  403: PineconeForbiddenError,
  404: PineconeNotFoundError,
  405: PineconeMethodNotAllowedError,
  409: PineconeConflictError,
  412: PineconeFailedPreconditionError,
  422: PineconeUnprocessableEntityError,
  429: PineconeRateLimitError,
  500: PineconeInternalServerError,
  501: PineconeNotImplementedError,
  503: PineconeUnavailableError,
};

/** Longest message; `body` has all of it. */
const MAX_MESSAGE_LENGTH = 2000;

/** The error of the class that belongs to an error status. */
export function httpErrorOf(status: number, message: string, facts: ErrorFacts): BasePineconeError {
  const ErrorOfStatus = isQuota(status, message, facts)
    ? PineconeQuotaExceededError
    : (BY_STATUS[status] ?? PineconeUnmappedHttpError);
  return new ErrorOfStatus(message.slice(0, MAX_MESSAGE_LENGTH), { ...facts, status });
}

/** Both a rate limit and a used-up quota are answered with 429, and only the first says when to come back. */
function isQuota(
  status: number,
  message: string,
  { code, body, retryAfterMs }: ErrorFacts,
): boolean {
  if (status !== 429 || retryAfterMs !== undefined) return false;
  return code === 'QUOTA_EXCEEDED' || /\bmonth/i.test(typeof body === 'string' ? body : message);
}
