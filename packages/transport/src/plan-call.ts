import type { CallInit } from './call-init.js';
import type { CallState } from './call-state.js';
import { checkNames, checkObject } from './check-input.js';
import { ArgumentError, mustBe } from './errors/argument-error.js';
import type { RoutedOperation } from './operation.js';
import { resolveLimits, type TransportConfig } from './resolve-options.js';
import { checkHeaders, type HeaderRecord } from './security/headers.js';
import { serializeJson } from './serialize/json.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';

const OPTIONS = ['body', 'headers', 'maxRetries', 'params', 'signal', 'timeout', 'totalTimeout'];

/** A call as it is asked for. */
export interface GivenCall {
  readonly operation: RoutedOperation;
  readonly init: CallInit;
  /** How a success is read. @default 'json' */
  readonly parseAs?: string | undefined;
}

/** Checks a call against its operation and writes its request. Throws before any I/O. */
export function planCall(
  config: TransportConfig,
  { operation, init, parseAs = 'json' }: GivenCall,
): CallState {
  checkInit(init);
  const { params = {}, signal } = init;
  const own = checkHeaders(init.headers);
  const mediaType = requestMediaType(operation, own, init);
  const query = serializeQuery(params.query ?? {});
  const path = serializePath(operation.path, params.path ?? {});
  const body = bodyOf(config, { operation, init }, mediaType);
  // Of a form only `fetch` knows the boundary.
  const type = body instanceof FormData ? undefined : mediaType;
  return {
    ...config,
    ...resolveLimits(init, config),
    operation,
    parseAs,
    signal,
    url: config.baseUrl + path + (query && `?${query}`),
    headers: {
      ...config.headers,
      ...own,
      ...(type && { 'content-type': type }),
      'x-pinecone-api-version': config.api.version,
    },
    body,
    startedAt: config.clock.now(),
    attempts: [],
  };
}

function bodyOf(
  { support }: TransportConfig,
  { operation, init: { body } }: GivenCall,
  mediaType: string | undefined,
): CallState['body'] {
  if (body === undefined) return undefined;
  const usual = mediaType && support.bodies?.[mediaType];
  return (operation.serialize ?? (usual || serializeJson))(body);
}

function checkInit(init: CallInit): void {
  checkObject('The options', init);
  const { params, signal } = init;
  checkNames('option of a call', Object.keys(init), OPTIONS);
  checkNames('member of `params`', Object.keys(params ?? {}), ['path', 'query']);
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw mustBe('`signal`', 'an AbortSignal', signal);
}

/** Media type of the body: the caller's `Content-Type` if the operation takes it, else the spec's first. */
function requestMediaType(
  { method, path, requestMediaTypes: known = [], bodyRequired }: RoutedOperation,
  headers: HeaderRecord,
  { body }: CallInit,
): string | undefined {
  const route = `${method} ${path}`;
  const [usual] = known;
  // Parameters, such as the charset, do not matter.
  const given = headers['content-type']?.replace(/;.*/, '').trim().toLowerCase();
  if (body === undefined && !bodyRequired) return given;
  if (body === undefined || usual === undefined)
    throw new ArgumentError(`${route} ${bodyRequired ? 'needs a' : 'takes no'} \`body\`.`);
  const wanted = given ?? usual;
  checkNames(`media type of ${route}`, [wanted], known);
  return wanted;
}
