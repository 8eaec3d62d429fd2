import { harmlessHandler } from '../config/harmless-handler.js';
import type { PineconeConfig } from '../config/pinecone-config.js';
import { describeIndex } from '../generated/db-control.js';
import { HostCache } from '../hosts/host-cache.js';
import { apiCallers } from './api-callers.js';
import type { ClientCaller } from './caller.js';
import { createEngine } from './engine.js';
import { requestAny } from './request-any.js';

/** What carries out the calls of a client: all APIs, and indexes by name as well as by host. */
export function clientEngine(config: PineconeConfig): ClientCaller {
  const { clock, hostRules, controllerHostUrl, usePrivateHost, production } = config;
  const hosts = new HostCache({
    describe: (indexName, signal) =>
      engine.call({
        operation: describeIndex,
        input: { path: { indexName } },
        options: { signal },
      }),
    clock,
    rules: hostRules,
    controllerHostUrl,
    usePrivateHost,
    warn: production ? harmlessHandler(config.onWarning) : undefined,
  });
  const callerOf = apiCallers(config.clientOptions);
  const engine = createEngine(config, (...call) => hosts.withHost(...call));
  return {
    config,
    call: (call) => engine.call(call),
    start: (call) => engine.start(call),
    request: (method, path, options) =>
      requestAny(config, { method, path, options, callerOf, urlOf: (host) => hosts.urlOf(host) }),
    forgetHost: (indexName) => hosts.evict(indexName),
  };
}
