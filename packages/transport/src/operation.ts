import type { BodySerializer } from './wire-support.js';

/** HTTP methods that the vendored specs use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What repeating a request may do.
 *
 * - `safe`: nothing changes on the server (reads, searches, embeddings; some are billed).
 * - `idempotent`: a second run leaves the same state as the first (upsert, configure, delete).
 * - `create`: a second run may create a second thing; repeated only when the first was provably not processed.
 * - `secret`: as `create`, and the answer holds a secret that is shown once.
 */
export type RetryClass = 'safe' | 'idempotent' | 'create' | 'secret';

/** How an operation hands out its pages: the query parameters and where the next token lies. */
export interface Pagination {
  readonly limitParameter: string;
  readonly tokenParameter: string;
  /** Dotted path of the next token in the response body, such as `pagination.next`. */
  readonly nextToken: string;
  /** Dotted path of the page's items in the response body, such as `data`. */
  readonly items: string;
}

/**
 * Where names chosen by the user stand, as dotted paths: `[]` enters an array, `*` is one level of user-named keys
 * whose values the spec describes, `**` is a subtree that is wholly the user's (metadata, filters). `**!a,b` is the
 * same but for the keys a and b, which the spec names.
 */
export interface UserKeys {
  readonly request?: readonly string[];
  readonly response?: readonly string[];
}

/** One operation of a spec, as codegen writes it into a client package's operation table. */
export interface Operation {
  /** `operationId` of the spec, or another name that errors and hooks call the operation by. */
  readonly id: string;
  readonly retryClass: RetryClass;
  /** Media types of the request body, in the spec's order; absent when the operation takes no body. */
  readonly requestMediaTypes?: readonly string[];
  /** True when the spec demands a request body. */
  readonly bodyRequired?: boolean;
  /** Success status -> media types of its body; an empty list means that the spec promises no body. */
  readonly success: Readonly<Record<number, readonly string[]>>;
}

/** An operation, and where it is. */
export interface RoutedOperation extends Operation {
  readonly method: HttpMethod;
  /** Path template of the spec. */
  readonly path: string;
  /** Writes the body. @default what the client has for the body's media type, else as JSON */
  readonly serialize?: BodySerializer | undefined;
}

/** What a wrapper around a client needs to know of an operation beyond sending it. */
export interface OperationDetails {
  readonly pagination?: Pagination;
  readonly userKeys?: UserKeys;
}

/** The scheme by which an API knows its caller. */
export type Security = 'apiKey' | 'bearerToken' | 'none';

/** One API of one version. */
export interface ApiIdentity {
  /** Name of the API, such as `db_control`. */
  readonly name: string;
  /** Dated API version, sent with every request as `X-Pinecone-Api-Version`. */
  readonly version: string;
  readonly security: Security;
  /** Base URLs of the spec; empty when the host comes from a response (an index or assistant host). */
  readonly servers: readonly string[];
}

/** What a generated client hands to the transport. */
export interface ApiDescription extends ApiIdentity {
  /** `METHOD /path/{template}` -> operation. */
  readonly operations: Readonly<Record<string, Operation>>;
}
