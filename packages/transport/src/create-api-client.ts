import createOpenApiFetch from 'openapi-fetch';
import type { ApiClient, CallOptions } from './api-client.js';
import type { CallInit } from './call-init.js';
import { checkNames, checkObject } from './check-input.js';
import { ArgumentError } from './errors/argument-error.js';
import { findOperation } from './find-operation.js';
import type { ApiDescription, HttpMethod, RoutedOperation } from './operation.js';
import { planCall } from './plan-call.js';
import { type AnyClientOptions, resolveOptions, type TransportConfig } from './resolve-options.js';
import { sendCall } from './send-call.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';
import { transportFailure } from './transport-failure.js';
import type { WireSupport } from './wire-support.js';

interface ClientCallInit extends CallInit, Pick<CallOptions, 'middleware' | 'parseAs'> {}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const PARSE_AS = ['json', 'text', 'blob', 'arrayBuffer', 'stream'];

/**
 * Builds the typed client of one API: openapi-fetch for the types and the calling convention, this package's
 * serializers and transport for everything that goes over the wire.
 *
 * @throws ArgumentError when an option is missing or can't be used.
 */
export function createApiClient<Paths extends {}>(
  api: ApiDescription,
  options: AnyClientOptions,
  support: WireSupport = {},
): ApiClient<Paths> {
  const config = resolveOptions(api, options, { ...support, failureOf: transportFailure });
  const { request, use, eject } = createOpenApiFetch({
    baseUrl: config.baseUrl,
    headers: config.headers,
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
  });
  // openapi-fetch knows paths by type only; which of them exist here is checked at run time.
  const send = request as unknown as (...call: OpenApiFetchCall) => Promise<unknown>;
  const caller =
    (method: HttpMethod) =>
    async (path: string, init: ClientCallInit = {}) => {
      const operation = findOperation(api, method, path);
      return send(method, path, openApiFetchInit(config, { operation, init }));
    };
  const methods = METHODS.map((method) => [method, caller(method)]);
  return Object.freeze({
    ...Object.fromEntries(methods),
    use,
    eject,
  } as unknown as ApiClient<Paths>);
}

interface GivenCall {
  readonly operation: RoutedOperation;
  readonly init: ClientCallInit;
}

type OpenApiFetchCall = [method: string, path: string, init: object];

/** Checks a call and turns it into what openapi-fetch takes. Throws before any I/O. */
function openApiFetchInit(config: TransportConfig, { operation, init }: GivenCall): object {
  checkObject('The options', init);
  const { parseAs = 'json', middleware = [], ...rest } = init;
  checkNames('value of `parseAs`', [parseAs], PARSE_AS);
  const { state, headers, mediaType, serialize } = planCall(config, {
    operation,
    init: rest,
    parseAs,
  });
  const send = async (request: Request) => {
    checkTarget(request, operation.method, config.baseUrl);
    return sendCall({
      ...state,
      url: request.url,
      headers: request.headers,
      body: await request.arrayBuffer(),
      startedAt: config.clock.now(),
      attempts: [],
    });
  };
  const { body, params } = rest;
  return {
    // openapi-fetch sends a template unfilled when it is given no path values at all.
    params: { query: params?.query, path: params?.path ?? {} },
    parseAs,
    headers: {
      ...Object.fromEntries(headers),
      // Only fetch knows the boundary of a multipart body; null takes away what the client's headers say.
      'content-type': mediaType === 'multipart/form-data' ? null : mediaType,
    },
    fetch: send,
    body,
    // openapi-fetch would pass the headers, too.
    bodySerializer: (value: unknown) => serialize(value),
    middleware,
  };
}

/** Middleware may change a request, but neither where the key goes nor what a retry may repeat. */
function checkTarget({ url, method }: Request, expected: HttpMethod, baseUrl: string): void {
  if (method === expected && url.startsWith(`${baseUrl}/`)) return;
  throw new ArgumentError(
    `Middleware must leave this a ${expected} below ${baseUrl}, got ${method} ${new URL(url).origin}.`,
  );
}
