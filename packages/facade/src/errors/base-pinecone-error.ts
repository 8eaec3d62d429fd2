import { type Attempt, withoutUndefined } from '@pinecone-versioned/transport';
import { PINECONE_ERROR } from './pinecone-error-brand.js';

/** What an error can tell beside its message, see {@link BasePineconeError}. What is unknown is left out. */
export interface ErrorFacts {
  readonly status?: number | undefined;
  readonly code?: string | number | undefined;
  readonly details?: unknown;
  readonly requestId?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly elapsedMs?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** Base of every error that this package throws. */
export class BasePineconeError<Facts extends ErrorFacts = ErrorFacts> extends Error {
  /** Name of the class; it survives minifying, unlike `constructor.name`. */
  override readonly name: string = 'BasePineconeError';
  /** HTTP status of the last response, if one arrived. */
  declare readonly status: number | undefined;
  /** The server's code (text on the control plane, a number on the data plane), or this package's own. */
  declare readonly code: string | number | undefined;
  /** Further information from the server. */
  declare readonly details: unknown;
  /** Request id that the server gave. Quote it to Pinecone's support. */
  declare readonly requestId: string | undefined;
  /** API version that the request was sent with. */
  declare readonly apiVersion: string | undefined;
  /** Name of the operation. */
  declare readonly operation: string | undefined;
  declare readonly method: string | undefined;
  /** Path template, such as `/indexes/{index_name}`; values are left out. */
  declare readonly path: string | undefined;
  /** Every attempt of the call, in order; empty when nothing was sent. */
  declare readonly attempts: readonly Attempt[];
  /** Milliseconds that the server asked to wait before another try. */
  declare readonly retryAfterMs: number | undefined;
  /** Milliseconds from the call to this error, waiting between attempts included. */
  declare readonly elapsedMs: number | undefined;
  /** Response headers that are known to be harmless, by lower-case name. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  /** Body of the response: parsed JSON, or the beginning of a text that is not JSON. */
  declare readonly body: unknown;
  /** What lay below, such as the failure of the connection. Said here for projects whose `lib` is older than ES2022. */
  declare readonly cause?: unknown;

  constructor(message: string, facts?: Facts) {
    const { cause, attempts = [], ...others }: ErrorFacts = facts ?? {};
    super(message, cause === undefined ? undefined : { cause });
    // What is not known is no property at all, so that a printed error shows facts only.
    Object.assign(this, withoutUndefined({ ...others, attempts }));
    Object.defineProperty(this, PINECONE_ERROR, { value: true });
  }
}
