import {
  type ApiDescription,
  createApiClient,
  type HttpMethod,
  type RetryClass,
} from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import type { RawClientOptions } from '../config/pinecone-config.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { kindOf } from './argument.js';
import type { RawClient, RawResult } from './raw-api.js';

/** What a request to any endpoint sends beside its path. */
export interface RequestOptions extends CallOptions {
  /** Values of the `{name}`s in the path. They are encoded; `.` and `..` are refused. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON, by the names that it has. */
  readonly body?: unknown;
  /** Host of an index. @default the control plane */
  readonly host?: string | undefined;
}

/** A request to any endpoint, ready to be sent. */
export interface RawRequest {
  readonly method: HttpMethod;
  readonly path: string;
  readonly server: string;
  readonly version: string;
  readonly options: Omit<RequestOptions, 'apiVersion' | 'host'>;
}

/** A POST may create something, and a PATCH need not be the same twice. */
const RETRY_CLASSES: Readonly<Record<HttpMethod, RetryClass>> = {
  GET: 'safe',
  PUT: 'idempotent',
  DELETE: 'idempotent',
  POST: 'create',
  PATCH: 'create',
};

/** Sends a request that no spec describes, with the same key, limits and retries as any other. */
export async function sendRaw(
  clientOptions: RawClientOptions,
  { method, path, server, version, options }: RawRequest,
): Promise<RawResult> {
  const retryClass = Object.hasOwn(RETRY_CLASSES, method) ? RETRY_CLASSES[method] : undefined;
  if (retryClass === undefined || typeof path !== 'string' || !path.startsWith('/')) {
    throw new PineconeArgumentError(
      `request() needs one of ${Object.keys(RETRY_CLASSES).join(', ')} and a path that begins with "/", got ${kindOf(method)} and ${kindOf(path)}.`,
    );
  }
  const { path: values = {}, query = {}, body, ...limits } = options;
  const api: ApiDescription = {
    name: 'request',
    version,
    security: 'apiKey',
    servers: [server],
    operations: {
      [`${method} ${path}`]: {
        id: 'request',
        retryClass,
        success: { 200: ['application/json'] },
        ...(body !== undefined && { requestMediaTypes: ['application/json'] }),
      },
    },
  };
  const client = createApiClient(api, {
    ...clientOptions,
    baseUrl: server,
  }) as unknown as RawClient;
  const send = client[method] as RawClient[string];
  return send(path, {
    ...limits,
    params: { path: values, query },
    ...(body !== undefined && { body }),
  });
}
