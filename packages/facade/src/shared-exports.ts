// What every entry of the package exports.
export type {
  Attempt,
  Clock,
  Credential,
  Fetch,
  HeadersInput,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from '@pinecone-versioned/transport';
export type { BulkOptions, BulkProgress } from './bulk/bulk-options.js';
export type { BulkResult } from './bulk/bulk-result.js';
export type { FetchAllResult } from './bulk/fetch-all.js';
export { PineconeBulkError } from './bulk/pinecone-bulk-error.js';
export type { CallOptions } from './call/call-options.js';
export type { PineconePromise, WithResponse } from './call/pinecone-promise.js';
export type { ResponseMeta } from './call/response-meta.js';
export type { ApiVersionMode, KnownVersion } from './config/api-version-mode.js';
export type { VisibilityOptions, VisibilityResult } from './consistency/wait-until-visible.js';
export type { BulkCallOptions } from './data/bulk-operations.js';
export type {
  DeleteManyOptions,
  NamespaceOption,
  QueryAtLeastOptions,
  QueryOptions,
  UpdateOptions,
} from './data/data-options.js';
export type { FieldCondition, Filter } from './data/filter.js';
export type { Written } from './data/index-context.js';
export type { IndexStats } from './data/index-stats.js';
export type {
  PineconeRecord,
  RecordMetadata,
  SparseVector,
  TextRecord,
  VectorValues,
} from './data/record.js';
export type {
  FetchByMetadataResult,
  FetchResult,
  QueryResult,
  ScoredRecord,
  SearchRecordsResult,
  StoredRecord,
  StoredSparseVector,
} from './data/results.js';
export type { StartImportOptions } from './data/start-import.js';
export {
  type ArgumentErrorFacts,
  type ArgumentProblem,
  BasePineconeError,
  type ErrorFacts,
  type FieldNotInVersionFacts,
  isPineconeError,
  type OperationNotInVersionFacts,
  PineconeAbortError,
  PineconeArgumentError,
  PineconeAuthorizationError,
  PineconeBadRequestError,
  PineconeConfigurationError,
  PineconeConflictError,
  PineconeConnectionError,
  PineconeFailedPreconditionError,
  PineconeFieldNotInVersionError,
  PineconeForbiddenError,
  PineconeInternalServerError,
  PineconeMethodNotAllowedError,
  PineconeNotFoundError,
  PineconeNotImplementedError,
  PineconeOperationNotInVersionError,
  PineconePaymentRequiredError,
  PineconeQuotaExceededError,
  PineconeRateLimitError,
  PineconeRedirectError,
  PineconeResponseParseError,
  PineconeTimeoutError,
  PineconeUnavailableError,
  PineconeUnmappedHttpError,
  PineconeUnprocessableEntityError,
  type RedirectErrorFacts,
  type TimeoutErrorFacts,
} from './errors/index.js';
export { VERSIONS } from './generated/versions.js';
export type { ImportModel, NamespaceDescription } from './models.js';
export type { PageOptions } from './pages/list-call.js';
export type { PageResult } from './pages/page-result.js';
export type { Paginated } from './pages/paginated.js';
export { PineconeWaitFailedError } from './waiters/pinecone-wait-failed-error.js';
export type { WaitOptions, WaitProgress } from './waiters/wait-options.js';
