export type { ApiClient, CallOptions } from './api-client.js';
export type { Attempt } from './attempt-record.js';
export type { CallInit } from './call-init.js';
export { type Clock, systemClock } from './clock.js';
export { createApiClient } from './create-api-client.js';
export { type ApiCaller, type CallResult, createCaller } from './create-caller.js';
export { AbortError } from './errors/abort-error.js';
export { ArgumentError } from './errors/argument-error.js';
export { ConnectionError } from './errors/connection-error.js';
export { RedirectError } from './errors/redirect-error.js';
export { ResponseError, type ResponseErrorCode } from './errors/response-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export { isTransportError, TransportError } from './errors/transport-error.js';
export type { FailureFacts, FailureName, FailureOf } from './failure.js';
export type { Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from './hooks.js';
export { memoized } from './memoized.js';
export { onAbort } from './on-abort.js';
export type {
  ApiDescription,
  ApiIdentity,
  HttpMethod,
  Operation,
  OperationDetails,
  Pagination,
  RetryClass,
  RoutedOperation,
  Security,
  UserKeys,
} from './operation.js';
export type {
  CallLimits,
  CredentialOptions,
  Fetch,
  FixedServerOptions,
  HostOptions,
  TransportOptions,
} from './options.js';
export { eventStreams } from './response/event-streams.js';
export { getResponseInfo, type ResponseInfo } from './response/response-info.js';
export { readEvents } from './response/server-sent-events.js';
export { type Credential, REDACTED } from './security/credential.js';
export { type HeadersInput, redactHeaders } from './security/headers.js';
export { checkBaseUrl, checkHost, type HostRules } from './security/host.js';
export { ByteBuffer } from './serialize/byte-buffer.js';
export { describeValue } from './serialize/describe-value.js';
export { serializeForm } from './serialize/form.js';
export { JsonBytes } from './serialize/json-bytes.js';
export { addVectors, serializeVectors } from './serialize/json-vectors.js';
export { serializeMultipart } from './serialize/multipart.js';
export { serializeNdjson } from './serialize/ndjson.js';
export type { BodySerializer, CallSupport, StreamSupport, WireSupport } from './wire-support.js';
export { withoutUndefined } from './without-undefined.js';
