import {
  describeValue,
  type HttpMethod,
  type RetryClass,
  type RoutedOperation,
} from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import { PineconePromise } from '../call/pinecone-promise.js';
import { checkVersionMode } from '../config/api-version-mode.js';
import type { PineconeConfig } from '../config/pinecone-config.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { listIndexes } from '../generated/db-control.js';
import { VERSIONS } from '../generated/versions.js';
import { isStable } from '../negotiation/is-stable.js';
import type { ApiCallers } from './api-callers.js';
import { optionsOf } from './argument.js';
import { CompletedCall } from './completed-call.js';
import { rethrow } from './rethrow.js';

/** What a request to any endpoint sends beside its path. */
export interface RequestOptions extends CallOptions {
  /** Values of the `{name}`s in the path. They are encoded; `.` and `..` are refused. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON, by the names that it has. */
  readonly body?: unknown;
  /** Host of an index. @default the control plane */
  readonly host?: string | undefined;
  /**
   * API version of this call alone: any dated one, also one that this release does not know.
   * @default what the client's `apiVersion` chooses
   */
  readonly apiVersion?: string | undefined;
}

/** A request to any endpoint. */
export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly options: RequestOptions | undefined;
  /** Base URL of a host; throws when it must not see the key. */
  readonly urlOf: (host: string) => string;
  readonly callerOf: ApiCallers;
}

/** A POST may create something, and a PATCH need not be the same twice. */
const RETRY_CLASSES: Readonly<Record<HttpMethod, RetryClass>> = {
  GET: 'safe',
  PUT: 'idempotent',
  DELETE: 'idempotent',
  POST: 'create',
  PATCH: 'create',
};

/**
 * Sends a request that no spec need describe, with the same key, limits and retries as any other; the answer keeps the
 * names of the wire.
 */
export function requestAny<Data>(
  config: PineconeConfig,
  { method, path, options = {}, urlOf, callerOf }: AnyRequest,
): PineconePromise<Data> {
  return new PineconePromise(async () => {
    const given = optionsOf('request', options);
    const { host, apiVersion, path: values, query, body, ...limits } = given;
    const version = versionOf(config, apiVersion);
    const server =
      host === undefined ? (config.controllerHostUrl ?? listIndexes.api.servers[0]) : urlOf(host);
    const operation = describe(method, path, body !== undefined);
    const send = callerOf({ name: 'request', version, servers: [server] }, server);
    const result = await send(operation, {
      ...limits,
      params: { path: values, query },
      body,
    }).catch(rethrow);
    return new CompletedCall(result, (data) => data as Data);
  });
}

/**
 * The version of the call, which may be one that this release does not know; else the pinned version, or the newest
 * stable one; in the mode `minimum` the oldest.
 */
function versionOf({ allowPreview, apiVersion }: PineconeConfig, ofCall: string | undefined) {
  if (ofCall !== undefined && isStable(ofCall)) return ofCall;
  const rules = { versions: VERSIONS, allowPreview };
  const mode = ofCall === undefined ? apiVersion : checkVersionMode(ofCall, '`apiVersion`', rules);
  if (mode === 'minimum') return VERSIONS[0];
  return mode === 'auto' ? (VERSIONS.findLast(isStable) ?? '') : mode;
}

function describe(method: string, path: string, hasBody: boolean): RoutedOperation {
  const isKnown = Object.hasOwn(RETRY_CLASSES, method);
  if (!isKnown || typeof path !== 'string' || !path.startsWith('/')) {
    throw new PineconeArgumentError(
      `request() needs one of ${Object.keys(RETRY_CLASSES).join(', ')} and a path that begins with "/", got ${describeValue(method)} and ${describeValue(path)}.`,
    );
  }
  return {
    id: 'request',
    method: method as HttpMethod,
    path,
    retryClass: RETRY_CLASSES[method as HttpMethod],
    success: { 200: ['application/json'] },
    ...(hasBody && { requestMediaTypes: ['application/json'] }),
  };
}
