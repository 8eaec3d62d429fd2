import type { Completed } from '../call/pinecone-promise.js';
import { checkVersionMode } from '../config/api-version-mode.js';
import { harmlessHandler } from '../config/harmless-handler.js';
import type { EngineConfig } from '../config/pinecone-config.js';
import { checkRequest, operationSender, prepareCall } from '../generated/calls.js';
import { VERSIONS } from '../generated/versions.js';
import type { IndexTarget } from '../hosts/index-target.js';
import { DeprecationNotices } from '../negotiation/deprecation-notices.js';
import { Downgrade } from '../negotiation/downgrade.js';
import { operationIn } from '../negotiation/operation-in.js';
import { checkSignal } from './argument.js';
import { type Caller, callerOf } from './caller.js';
import type { EngineCall, PreparedCall } from './prepare-call.js';

/** Makes a call to an index, again at another host if the index has moved. */
export type WithHost = <T>(
  target: IndexTarget,
  call: (url: string) => Promise<T>,
  options: { readonly mayRepeat: boolean; readonly signal: AbortSignal | undefined },
) => Promise<T>;

/**
 * Makes what carries out calls: it chooses the version, names the fields, converts errors and answers. Everything that
 * differs between versions comes from the generated registry.
 */
export function createEngine(config: EngineConfig, withHost: WithHost): Caller {
  const { allowPreview, apiVersion, clientOptions, clock, controllerHostUrl } = config;
  const warn = harmlessHandler(config.onWarning);
  const notices = new DeprecationNotices(clock, warn);
  const sendIn = operationSender(clientOptions, (headers, of) => notices.read(headers, of));
  const downgrade = new Downgrade(clock, warn);
  const modeOf = (ofCall: string | undefined) =>
    ofCall === undefined
      ? apiVersion
      : checkVersionMode(ofCall, '`apiVersion`', { versions: VERSIONS, allowPreview });

  /** Sends with the best version, and with the next one when the server does not know it. A pin never moves. */
  const negotiate = (call: PreparedCall, server: string | undefined) => {
    const { operation, versions, options } = call;
    if (modeOf(options.apiVersion) !== 'auto' || versions.length === 1) {
      return sendIn(call, versions[0], server);
    }
    const where = server ?? operation.api.servers[0] ?? '';
    const send = async (version: string) => {
      if (version !== versions[0]) checkRequest(call, version, config.validate);
      return sendIn(call, version, server);
    };
    return downgrade.send({ server: where, versions, send, signal: options.signal });
  };

  const start = (given: EngineCall): Promise<Completed<unknown>> => {
    const call = prepareCall(given, modeOf, config);
    const { operation, options, versions } = call;
    checkSignal(options.signal);
    checkRequest(call, versions[0], config.validate);
    if (!given.target) return negotiate(call, controllerHostUrl);
    const { retryClass = '' } = operationIn(operation, versions[0]) ?? {};
    return withHost(given.target, (url) => negotiate(call, url), {
      mayRepeat: ['safe', 'idempotent'].includes(retryClass),
      signal: options.signal,
    });
  };

  return callerOf(config, start);
}
