import { withoutUndefined } from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import { type Completed, PineconePromise } from '../call/pinecone-promise.js';
import { checkVersionMode } from '../config/api-version-mode.js';
import { mergeHeaders } from '../config/merge-headers.js';
import type { EngineConfig, PineconeConfig } from '../config/pinecone-config.js';
import { VERSIONS } from '../generated/versions.js';
import { isOptions } from './argument.js';
import type { EngineCall } from './prepare-call.js';
import type { RequestOptions } from './request-any.js';

/** Carries out calls. Classes know this alone, so that a client with other defaults is another caller. */
export interface Caller {
  readonly config: Pick<EngineConfig, 'clock' | 'random'>;
  call<Data>(call: EngineCall): PineconePromise<Data>;
  /** As `call`, for what makes a promise of its own of it; may throw as well as reject. */
  start<Data>(call: EngineCall): Promise<Completed<Data>>;
}

/** A caller, made of what starts its calls. */
export function callerOf<Config extends Caller['config']>(
  config: Config,
  start: (call: EngineCall) => Promise<Completed<unknown>>,
): Caller & { readonly config: Config } {
  const typed = start as Caller['start'];
  return {
    config,
    start: typed,
    call: <Data>(call: EngineCall) => new PineconePromise<Data>(() => typed<Data>(call)),
  };
}

/** What a client of all APIs needs beyond that. */
export interface ClientCaller extends Caller {
  readonly config: PineconeConfig;
  /** Sends a request to any endpoint. */
  request<Data>(method: string, path: string, options?: RequestOptions): PineconePromise<Data>;
  /** Forgets the host of an index that was deleted. */
  forgetHost(indexName: string): void;
}

/** A caller with defaults for every call, sharing everything else with the one it is made from. */
export function withDefaults(caller: ClientCaller, defaults: CallOptions): ClientCaller {
  const { config } = caller;
  const { apiVersion = config.apiVersion, headers: shared } = defaults;
  const rules = { versions: VERSIONS, allowPreview: config.allowPreview };
  const merged = <Options extends CallOptions>(own: Options | undefined) =>
    isOptions(own ?? {})
      ? { ...defaults, ...withoutUndefined(own ?? {}), headers: mergeHeaders(shared, own?.headers) }
      : own;
  const derived = { ...config, apiVersion: checkVersionMode(apiVersion, '`apiVersion`', rules) };
  return {
    ...callerOf(derived, (call) => caller.start({ ...call, options: merged(call.options) })),
    request: (method, path, options) => caller.request(method, path, merged(options)),
    forgetHost: (indexName) => caller.forgetHost(indexName),
  };
}
