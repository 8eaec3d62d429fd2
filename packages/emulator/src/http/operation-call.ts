import type { Services } from '../services.js';
import type { IndexEntity } from '../store/entities.js';

/** A request that was routed, authenticated and found valid by the spec of its version. */
export interface OperationCall {
  /** API version in force, such as `2025-10`. */
  readonly version: string;
  /** Values of the path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters by the types of the spec; arrays for repeated ones. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The JSON body, or the list of records of an NDJSON body; undefined without a body. */
  readonly body: unknown;
  /** The index whose host was called; only on the data plane. */
  readonly index?: IndexEntity;
}

/** What a handler answers. It speaks of the state; the body is cut to what the version's spec names. */
export interface OperationAnswer {
  /** @default the operation's success status in the spec */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Carries out one operation. Throws ServiceError for what the service refuses. */
export type OperationHandler = (
  call: OperationCall,
  services: Services,
) => OperationAnswer | Promise<OperationAnswer>;

/** Handlers by `METHOD /path` of the specs: paths are the same in every version, operation ids are not. */
export type OperationHandlers = Readonly<Record<string, OperationHandler>>;
