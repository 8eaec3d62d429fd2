import createOpenApiFetch from 'openapi-fetch';
import type { ApiClient, CallOptions } from './api-client.js';
import { Call } from './call.js';
import type { CallRequest } from './call-request.js';
import { ArgumentError } from './errors/argument-error.js';
import type { ApiDescription, HttpMethod, Operation } from './operation.js';
import {
  type AnyClientOptions,
  resolveLimits,
  resolveOptions,
  type TransportConfig,
} from './resolve-options.js';
import { checkHeaders } from './security/headers.js';
import { bodySerializerOf } from './serialize/body.js';
import { describeValue } from './serialize/describe-value.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';

interface CallInit extends CallOptions {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
  };
  readonly body?: unknown;
}

const INIT_KEYS = new Set([
  'body',
  'headers',
  'maxRetries',
  'middleware',
  'params',
  'parseAs',
  'signal',
  'timeout',
  'totalTimeout',
]);

const PARSE_AS = new Set(['json', 'text', 'blob', 'arrayBuffer', 'stream']);

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies readonly HttpMethod[];

/**
 * Builds the typed client of one API: openapi-fetch for the types and the calling convention, this package's
 * serializers and transport for everything that goes over the wire.
 *
 * @throws ArgumentError when an option is missing or can't be used.
 */
export function createApiClient<Paths extends {}>(
  api: ApiDescription,
  options: AnyClientOptions,
): ApiClient<Paths> {
  const config = resolveOptions(api, options);
  const { request, use, eject } = createOpenApiFetch({
    baseUrl: config.baseUrl,
    querySerializer: serializeQuery,
    pathSerializer: (url, values) =>
      config.baseUrl + serializePath(url.slice(config.baseUrl.length), values),
  });
  // openapi-fetch knows paths by type only; which of them exist here is checked at run time.
  const send = request as unknown as (...call: OpenApiFetchCall) => Promise<unknown>;
  const call = async (method: HttpMethod, path: string, init: CallInit = {}) =>
    send(...planCall(config, { method, path, init }));
  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: CallInit) => call(method, path, init),
  ]);
  return Object.freeze({ ...Object.fromEntries(methods), use, eject }) as ApiClient<Paths>;
}

interface GivenCall {
  readonly method: HttpMethod;
  readonly path: string;
  readonly init: CallInit;
}

type OpenApiFetchCall = [method: string, path: string, init: object];

/** Checks a call and turns it into the arguments of openapi-fetch. Throws before any I/O. */
function planCall(config: TransportConfig, { method, path, init }: GivenCall): OpenApiFetchCall {
  const operation = findOperation(config.api, method, path);
  checkInit(init);
  const { body, headers, params, parseAs = 'json', middleware, signal } = init;
  const limits = resolveLimits(init, config.limits);
  const pairs = checkHeaders(headers);
  const mediaType = requestMediaType(operation, pairs, body, `${method} ${path}`);
  const send = async (request: Request) => {
    checkTarget(request, method, config.baseUrl);
    const bytes = await request.arrayBuffer();
    const plan: CallRequest = {
      operation,
      method,
      path,
      limits,
      url: request.url,
      headers: request.headers,
      body: bytes.byteLength === 0 ? undefined : bytes,
      // Not the request's own: it is tied to the caller's only as long as the request itself is in memory.
      signal,
      expect: parseAs === 'json' || parseAs === 'stream' ? parseAs : 'raw',
    };
    return new Call(config, plan).send();
  };
  return [
    method.toLowerCase(),
    path,
    {
      // openapi-fetch sends a template unfilled when it is given no path values at all.
      params: { query: params?.query, path: params?.path ?? {} },
      parseAs,
      headers: wireHeaders(pairs, mediaType),
      fetch: send,
      redirect: 'manual',
      ...(body === undefined || mediaType === undefined
        ? {}
        : { body, bodySerializer: bodySerializerOf(mediaType) }),
      ...(middleware ? { middleware } : {}),
    },
  ];
}

/** Middleware may change a request, but neither where the key goes nor what a retry may repeat. */
function checkTarget({ url, method }: Request, expected: HttpMethod, baseUrl: string): void {
  if (method === expected && (url === baseUrl || url.startsWith(`${baseUrl}/`))) return;
  throw new ArgumentError(
    `Middleware made this a ${method} to ${new URL(url).origin}; it must stay a ${expected} below ${baseUrl}, where the key may go.`,
  );
}

function findOperation(api: ApiDescription, method: HttpMethod, path: string): Operation {
  const route = `${method} ${path}`;
  if (Object.hasOwn(api.operations, route)) return api.operations[route] as Operation;
  const routes = Object.keys(api.operations).join(', ');
  throw new ArgumentError(
    `${route} is no operation of ${api.name} in version ${api.version}. It has: ${routes}.`,
  );
}

function checkInit(init: CallInit): void {
  if (typeof init !== 'object' || init === null) {
    throw new ArgumentError(`The options of a call must be an object, got ${describeValue(init)}.`);
  }
  for (const key of Object.keys(init)) {
    if (INIT_KEYS.has(key)) continue;
    throw new ArgumentError(
      `"${key}" is no option of a call. Known: ${[...INIT_KEYS].join(', ')}.`,
    );
  }
  for (const key of Object.keys(init.params ?? {})) {
    if (key === 'path' || key === 'query') continue;
    throw new ArgumentError(
      `\`params\` takes "path" and "query", not "${key}". Headers go to \`headers\`.`,
    );
  }
  const { parseAs = 'json', signal } = init;
  if (!PARSE_AS.has(parseAs)) {
    throw new ArgumentError(`\`parseAs\` must be one of ${[...PARSE_AS].join(', ')}.`);
  }
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw new ArgumentError(`\`signal\` must be an AbortSignal, got ${describeValue(signal)}.`);
}

/** Media type of the body: the caller's `Content-Type` if the operation takes it, else the spec's first. */
function requestMediaType(
  { requestMediaTypes: known = [], bodyRequired }: Operation,
  headers: readonly (readonly [string, string])[],
  body: unknown,
  where: string,
): string | undefined {
  if (body === undefined) {
    if (bodyRequired) throw new ArgumentError(`${where} needs a \`body\`.`);
    return undefined;
  }
  if (known.length === 0) throw new ArgumentError(`${where} takes no \`body\`.`);
  const wanted = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (wanted === undefined) return known[0];
  const match = known.find((mediaType) => mediaType === wanted.split(';')[0]?.trim().toLowerCase());
  if (match) return match;
  throw new ArgumentError(
    `${where} takes ${known.join(' or ')}, not the Content-Type ${JSON.stringify(wanted)}.`,
  );
}

function wireHeaders(
  pairs: readonly (readonly [string, string])[],
  mediaType: string | undefined,
): Headers {
  const headers = new Headers(pairs.map(([name, value]) => [name, value]));
  // Only fetch knows the boundary of a multipart body.
  if (mediaType === 'multipart/form-data') headers.delete('content-type');
  else if (mediaType !== undefined) headers.set('content-type', mediaType);
  return headers;
}
