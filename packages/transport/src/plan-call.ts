import type { CallInit } from './call-init.js';
import type { CallState } from './call-state.js';
import { checkNames, checkObject } from './check-input.js';
import { ArgumentError, mustBe } from './errors/argument-error.js';
import type { RoutedOperation } from './operation.js';
import { resolveLimits, type TransportConfig } from './resolve-options.js';
import { checkHeaders, type HeaderRecord } from './security/headers.js';
import { serializeJson } from './serialize/json.js';
import type { BodySerializer } from './wire-support.js';

const OPTIONS = ['body', 'headers', 'maxRetries', 'params', 'signal', 'timeout', 'totalTimeout'];

const FORM = 'multipart/form-data';

/** A call as it is asked for. */
export interface GivenCall {
  readonly operation: RoutedOperation;
  readonly init: CallInit;
  /** How a success is read. @default 'json' */
  readonly parseAs?: string | undefined;
}

/** A call that was checked, and how it is to be written. */
export interface CallPlan {
  /** All of a call's state that its request has no part in. */
  readonly rules: Omit<CallState, 'url' | 'headers' | 'body' | 'startedAt' | 'attempts'>;
  readonly headers: Record<string, string>;
  readonly serialize: BodySerializer;
}

/** Checks a call against its operation. Throws before any I/O. */
export function planCall(
  config: TransportConfig,
  { operation, init, parseAs = 'json' }: GivenCall,
): CallPlan {
  checkInit(init);
  const own = checkHeaders(init.headers);
  const type = requestMediaType(operation, own, init);
  const headers: Record<string, string> = {
    ...config.headers,
    ...own,
    'x-pinecone-api-version': config.api.version,
  };
  // Of a form only a request knows the boundary.
  if (type === FORM) delete headers['content-type'];
  else if (type) headers['content-type'] = type;
  return {
    rules: { ...config, ...resolveLimits(init, config), operation, parseAs, signal: init.signal },
    headers,
    serialize: operation.serialize ?? ((type && config.support.bodies?.[type]) || serializeJson),
  };
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
