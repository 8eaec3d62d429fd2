import type { CallInit } from './call-init.js';
import type { ApiIdentity, RoutedOperation } from './operation.js';
import { planCall } from './plan-call.js';
import { type AnyClientOptions, resolveOptions } from './resolve-options.js';
import { sendCall } from './send-call.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';
import type { CallSupport } from './wire-support.js';

/** What a call resolves to: `data` of a success, or `error`, the body of an answer with an error status. */
export interface CallResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sends calls of one API, whose operations and values are known at run time only. */
export type ApiCaller = (operation: RoutedOperation, init?: CallInit) => Promise<CallResult>;

/**
 * Builds what sends the calls of one API without types and middleware: the same checks, serializers and transport as
 * below {@link createApiClient}. Answers are read as JSON.
 *
 * @throws ArgumentError when an option is missing or can't be used.
 */
export function createCaller(
  api: ApiIdentity,
  options: AnyClientOptions,
  support: CallSupport,
): ApiCaller {
  const config = resolveOptions(api, options, support);
  return async (operation, init = {}) => {
    const { state, headers: own, mediaType, serialize } = planCall(config, { operation, init });
    const { path } = operation;
    const { params = {}, body } = init;
    const query = serializeQuery(params.query ?? {});
    const url = config.baseUrl + serializePath(path, params.path ?? {}) + (query && `?${query}`);
    // Packs text and forms alike; of a form only this knows the boundary.
    const packed = new Response(body === undefined ? null : serialize(body));
    const headers = new Headers(config.headers);
    for (const [name, value] of own) headers.set(name, value);
    const contentType =
      mediaType === 'multipart/form-data' ? packed.headers.get('content-type') : mediaType;
    if (contentType) headers.set('content-type', contentType);
    const response = await sendCall({
      ...state,
      url,
      headers,
      body: await packed.arrayBuffer(),
      startedAt: config.clock.now(),
      attempts: [],
    });
    const value: unknown = await response.json();
    return response.ok ? { data: value, response } : { error: value, response };
  };
}
