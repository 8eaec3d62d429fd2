// Generated from specs/2025-04 by `pnpm codegen`. Do not edit.

export {
  AbortError,
  ArgumentError,
  ConnectionError,
  getResponseInfo,
  isTransportError,
  readEvents,
  RedirectError,
  ResponseError,
  TimeoutError,
  TransportError,
} from '@pinecone-versioned/transport';
export type {
  ApiClient,
  Attempt,
  CallOptions,
  Logger,
  RequestEvent,
  ResponseEvent,
  ResponseInfo,
  RetryEvent,
  TransportOptions,
} from '@pinecone-versioned/transport';
