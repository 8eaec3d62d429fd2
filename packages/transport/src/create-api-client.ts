import createOpenApiFetch from 'openapi-fetch';
import type { ApiClient, CallOptions } from './api-client.js';
import type { CallInit } from './call-init.js';
import type { CallState } from './call-state.js';
import { checkNames, checkObject } from './check-input.js';
import { ArgumentError } from './errors/argument-error.js';
import { findOperation } from './find-operation.js';
import type { ApiDescription, HttpMethod } from './operation.js';
import { type CallPlan, planCall } from './plan-call.js';
import { type AnyClientOptions, resolveOptions } from './resolve-options.js';
import { finishResponse } from './response/finish-response.js';
import { sendCall } from './send-call.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';
import { transportFailure } from './transport-failure.js';
import type { WireSupport } from './wire-support.js';

interface ClientCallInit extends CallInit, Pick<CallOptions, 'middleware' | 'parseAs'> {}

type OpenApiFetchCall = [method: string, path: string, init: object];

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
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
  });
  // openapi-fetch knows paths by type only; which of them exist here is checked at run time.
  const send = request as unknown as (...call: OpenApiFetchCall) => Promise<unknown>;
  const caller =
    (method: HttpMethod) =>
    async (path: string, init: ClientCallInit = {}) => {
      const operation = findOperation(api, method, path);
      checkObject('The options', init);
      const { parseAs = 'json', middleware, ...rest } = init;
      checkNames('value of `parseAs`', [parseAs], PARSE_AS);
      const plan = planCall(config, { operation, init: rest, parseAs });
      return send(method, path, openApiFetchInit(plan, { ...rest, middleware }));
    };
  const methods = METHODS.map((method) => [method, caller(method)]);
  return Object.freeze({
    ...Object.fromEntries(methods),
    use,
    eject,
  } as unknown as ApiClient<Paths>);
}

/** What openapi-fetch takes for a call that was checked already. */
function openApiFetchInit(
  { rules, headers, serialize }: CallPlan,
  { body, params, middleware = [] }: ClientCallInit,
): object {
  return {
    // openapi-fetch sends a template unfilled when it is given no path values at all.
    params: { query: params?.query, path: params?.path ?? {} },
    parseAs: rules.parseAs,
    headers,
    body,
    // openapi-fetch would pass the headers, too.
    bodySerializer: (value: unknown) => serialize(value),
    fetch: (request: Request) => sendCall(() => callOf(rules, request), finishResponse),
    middleware,
  };
}

/** Middleware may change a request, but neither where the key goes nor what a retry may repeat. */
async function callOf(rules: CallPlan['rules'], request: Request): Promise<CallState> {
  const { api, baseUrl, clock, operation } = rules;
  const { url, method, headers } = request;
  if (method !== operation.method || !url.startsWith(`${baseUrl}/`)) {
    throw new ArgumentError(
      `Middleware must leave this a ${operation.method} below ${baseUrl}, got ${method} ${new URL(url).origin}.`,
    );
  }
  const body = await request.arrayBuffer();
  return {
    ...rules,
    url,
    headers: { ...Object.fromEntries(headers), 'x-pinecone-api-version': api.version },
    body: body.byteLength > 0 ? body : undefined,
    startedAt: clock.now(),
    attempts: [],
  };
}
