export type {
  Attempt,
  Clock,
  Credential,
  Fetch,
  HeadersInput,
  HttpMethod,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from '@pinecone-versioned/transport';
export type { BatchOutcome, ConfirmedBatch, FailedBatch } from './bulk/batch-outcome.js';
export type { BulkOptions, BulkProgress } from './bulk/bulk-options.js';
export type { BulkResult } from './bulk/bulk-result.js';
export type { FetchAllResult } from './bulk/fetch-all.js';
export { PineconeBulkError } from './bulk/pinecone-bulk-error.js';
export type { CallOptions } from './call/call-options.js';
export type { PineconePromise, WithResponse } from './call/pinecone-promise.js';
export type { ResponseMeta } from './call/response-meta.js';
export type { ApiVersionMode, KnownVersion } from './config/api-version-mode.js';
export type { PineconeOptions } from './config/pinecone-options.js';
export type { PineconeWarning, WarningHandler } from './config/pinecone-warning.js';
export type { VisibilityOptions, VisibilityResult } from './consistency/wait-until-visible.js';
export type { CreateIndexExtras } from './control/create-index.js';
export type { BulkCallOptions } from './data/bulk-operations.js';
export type { IndexOf } from './data/client-index.js';
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
} from './data/results.js';
export type { StartImportOptions } from './data/start-import.js';
export type { RequestOptions } from './engine/raw-request.js';
export {
  type ArgumentErrorFacts,
  type ArgumentProblem,
  BasePineconeError,
  type ErrorFacts,
  type FieldNotInVersionFacts,
  type IndexStateFacts,
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
  PineconeIndexInitializationFailedError,
  PineconeIndexTerminatedError,
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
  PineconeUnableToResolveHostError,
  PineconeUnavailableError,
  PineconeUnmappedHttpError,
  PineconeUnprocessableEntityError,
  type RedirectErrorFacts,
  type TimeoutErrorFacts,
} from './errors/index.js';
export type { OperationsOf } from './generated/types.js';
export { VERSIONS } from './generated/versions.js';
export type { EmbedOptions, Inference, RerankOptions } from './inference.js';
export type {
  BackupModel,
  CollectionModel,
  ImportModel,
  IndexModel,
  ModelInfo,
  NamespaceDescription,
  RestoreJobModel,
} from './models.js';
export type { OperationCapability } from './negotiation/capabilities.js';
export type { OperationName } from './negotiation/operation-name.js';
export type { PageOptions } from './pages/list-call.js';
export type { PageResult } from './pages/page-result.js';
export type { Paginated } from './pages/paginated.js';
export { type CallDefaults, type IndexOptions, Pinecone } from './pinecone.js';
export { PineconeWaitFailedError } from './waiters/pinecone-wait-failed-error.js';
export type { WaitOptions, WaitProgress } from './waiters/wait-options.js';
