import { CallAnswer } from './call-answer.js';
import type { CallInit } from './call-init.js';
import type { CallState } from './call-state.js';
import type { ApiIdentity, RoutedOperation } from './operation.js';
import { planCall } from './plan-call.js';
import { type AnyClientOptions, resolveOptions, type TransportConfig } from './resolve-options.js';
import type { ResponseInfo } from './response/response-info.js';
import { sendCall } from './send-call.js';
import { serializePath } from './serialize/path.js';
import { serializeQuery } from './serialize/query.js';
import type { CallSupport } from './wire-support.js';

/** What a call resolves to. `headers`, `response` and `info` are made when they are read. */
export interface CallResult {
  /** Parsed body of a success. */
  readonly data: unknown;
  /** Parsed body of an answer with an error status. */
  readonly error: unknown;
  /** Status and headers as they came; the body was read. */
  readonly received: Response;
  /** The headers of the response. */
  readonly headers: Headers;
  /** The response with its body in memory, not yet read. */
  readonly response: Response;
  /** How the answer came to be. */
  readonly info: ResponseInfo;
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
  return (operation, init = {}) =>
    sendCall(
      () => writtenCall(config, operation, init),
      (call, answer) => new CallAnswer(call, answer),
    );
}

function writtenCall(
  config: TransportConfig,
  operation: RoutedOperation,
  init: CallInit,
): CallState {
  const { rules, headers, serialize } = planCall(config, { operation, init });
  const { params = {}, body } = init;
  const query = serializeQuery(params.query ?? {});
  const path = serializePath(operation.path, params.path ?? {});
  return {
    ...rules,
    url: config.baseUrl + path + (query && `?${query}`),
    headers,
    body: body === undefined ? undefined : serialize(body),
    startedAt: config.clock.now(),
    attempts: [],
  };
}
