import createOpenApiFetch from 'openapi-fetch';
import type { ApiClient, CallOptions } from './api-client.js';
import { checkNames, checkObject } from './check-input.js';
import { ArgumentError, mustBe } from './errors/argument-error.js';
import type { ApiDescription, HttpMethod, Operation } from './operation.js';
import {
  type AnyClientOptions,
  resolveLimits,
  resolveOptions,
  type TransportConfig,
} from './resolve-options.js';
import { checkHeaders } from './security/headers.js';
import { sendCall } from './send-call.js';
import { serializeJson } from './serialize/json.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';
import type { WireSupport } from './wire-support.js';

interface CallInit extends CallOptions {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
  };
  readonly body?: unknown;
}

const OPTIONS = [
  'body',
  'headers',
  'maxRetries',
  'middleware',
  'params',
  'parseAs',
  'signal',
  'timeout',
  'totalTimeout',
];

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
  const config = resolveOptions(api, options, support);
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
    async (path: string, init: CallInit = {}) =>
      send(method, path, planCall(config, { method, path, init }));
  return Object.freeze({
    GET: caller('GET'),
    POST: caller('POST'),
    PUT: caller('PUT'),
    PATCH: caller('PATCH'),
    DELETE: caller('DELETE'),
    use,
    eject,
  } as unknown as ApiClient<Paths>);
}

interface GivenCall {
  readonly method: HttpMethod;
  readonly path: string;
  readonly init: CallInit;
}

type OpenApiFetchCall = [method: string, path: string, init: object];

/** Checks a call and turns it into what openapi-fetch takes. Throws before any I/O. */
function planCall(config: TransportConfig, { method, path, init }: GivenCall): object {
  const route = `${method} ${path}`;
  const operation = findOperation(config.api, route);
  checkInit(init);
  const { body, params, parseAs = 'json', middleware, signal } = init;
  const plan = {
    ...config,
    ...resolveLimits(init, config),
    operation,
    method,
    path,
    parseAs,
    // Not the request's own: it is tied to the caller's only as long as the request itself is in memory.
    signal,
  };
  const headers = checkHeaders(init.headers);
  const mediaType = requestMediaType(operation, { route, headers, body });
  const serialize = (mediaType && config.support.bodies?.[mediaType]) || serializeJson;
  const send = async (request: Request) => {
    checkTarget(request, method, config.baseUrl);
    return sendCall({
      ...plan,
      url: request.url,
      headers: request.headers,
      body: await request.arrayBuffer(),
      startedAt: config.clock.now(),
      attempts: [],
    });
  };
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
    middleware: middleware ?? [],
  };
}

/** Middleware may change a request, but neither where the key goes nor what a retry may repeat. */
function checkTarget({ url, method }: Request, expected: HttpMethod, baseUrl: string): void {
  if (method === expected && url.startsWith(`${baseUrl}/`)) return;
  throw new ArgumentError(
    `Middleware must leave this a ${expected} below ${baseUrl}, got ${method} ${new URL(url).origin}.`,
  );
}

function findOperation(api: ApiDescription, route: string): Operation {
  checkNames(`operation of ${api.name} ${api.version}`, [route], Object.keys(api.operations));
  return api.operations[route] as Operation;
}

function checkInit(init: CallInit): void {
  checkObject('The options', init);
  const { params, parseAs = 'json', signal } = init;
  checkNames('option of a call', Object.keys(init), OPTIONS);
  checkNames('member of `params`', Object.keys(params ?? {}), ['path', 'query']);
  checkNames('value of `parseAs`', [parseAs], PARSE_AS);
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw mustBe('`signal`', 'an AbortSignal', signal);
}

interface GivenBody {
  readonly route: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Media type of the body: the caller's `Content-Type` if the operation takes it, else the spec's first. */
function requestMediaType(
  { requestMediaTypes: known = [], bodyRequired }: Operation,
  { route, headers, body }: GivenBody,
): string | undefined {
  const [usual] = known;
  // Parameters, such as the charset, do not matter.
  const given = headers.get('content-type')?.replace(/;.*/, '').trim().toLowerCase();
  if (body === undefined && !bodyRequired) return given;
  if (body === undefined || usual === undefined)
    throw new ArgumentError(`${route} ${bodyRequired ? 'needs a' : 'takes no'} \`body\`.`);
  const wanted = given ?? usual;
  checkNames(`media type of ${route}`, [wanted], known);
  return wanted;
}
