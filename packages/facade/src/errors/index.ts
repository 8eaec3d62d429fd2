export { BasePineconeError, type ErrorFacts } from './base-pinecone-error.js';
export { isPineconeError } from './is-pinecone-error.js';
export { PineconeAbortError } from './pinecone-abort-error.js';
export {
  type ArgumentErrorFacts,
  type ArgumentProblem,
  PineconeArgumentError,
} from './pinecone-argument-error.js';
export { PineconeAuthorizationError } from './pinecone-authorization-error.js';
export { PineconeBadRequestError } from './pinecone-bad-request-error.js';
export { PineconeConfigurationError } from './pinecone-configuration-error.js';
export { PineconeConflictError } from './pinecone-conflict-error.js';
export { PineconeConnectionError } from './pinecone-connection-error.js';
export { PineconeFailedPreconditionError } from './pinecone-failed-precondition-error.js';
export {
  type FieldNotInVersionFacts,
  PineconeFieldNotInVersionError,
} from './pinecone-field-not-in-version-error.js';
export { PineconeForbiddenError } from './pinecone-forbidden-error.js';
export { PineconeIndexInitializationFailedError } from './pinecone-index-initialization-failed-error.js';
export { PineconeIndexTerminatedError } from './pinecone-index-terminated-error.js';
export { PineconeInternalServerError } from './pinecone-internal-server-error.js';
export { PineconeMethodNotAllowedError } from './pinecone-method-not-allowed-error.js';
export { PineconeNotFoundError } from './pinecone-not-found-error.js';
export { PineconeNotImplementedError } from './pinecone-not-implemented-error.js';
export {
  type OperationNotInVersionFacts,
  PineconeOperationNotInVersionError,
} from './pinecone-operation-not-in-version-error.js';
export { PineconePaymentRequiredError } from './pinecone-payment-required-error.js';
export { PineconeQuotaExceededError } from './pinecone-quota-exceeded-error.js';
export { PineconeRateLimitError } from './pinecone-rate-limit-error.js';
export { PineconeRedirectError, type RedirectErrorFacts } from './pinecone-redirect-error.js';
export { PineconeResponseParseError } from './pinecone-response-parse-error.js';
export { PineconeTimeoutError, type TimeoutErrorFacts } from './pinecone-timeout-error.js';
export { PineconeUnableToResolveHostError } from './pinecone-unable-to-resolve-host-error.js';
export { PineconeUnavailableError } from './pinecone-unavailable-error.js';
export { PineconeUnmappedHttpError } from './pinecone-unmapped-http-error.js';
export { PineconeUnprocessableEntityError } from './pinecone-unprocessable-entity-error.js';
export type { StateErrorFacts } from './state-error-facts.js';
