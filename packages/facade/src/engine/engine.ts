import type { HttpMethod } from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import { type Completed, PineconePromise } from '../call/pinecone-promise.js';
import { type ApiVersionMode, checkVersionMode } from '../config/api-version-mode.js';
import type { EngineConfig } from '../config/pinecone-config.js';
import { VERSIONS } from '../generated/versions.js';
import type { IndexTarget } from '../hosts/index-target.js';
import { chooseVersions } from '../negotiation/choose-versions.js';
import { DeprecationNotices } from '../negotiation/deprecation-notices.js';
import { Downgrade } from '../negotiation/downgrade.js';
import { type FoundOperation, findOperation } from '../negotiation/find-operation.js';
import { isInRange } from '../negotiation/is-in-range.js';
import type { OperationName } from '../negotiation/operation-name.js';
import type { Registry, VersionedApi, VersionRange } from '../negotiation/registry-types.js';
import { routeIn, versionsOf } from '../negotiation/route-in.js';
import { checkRequest } from '../validation/check-request.js';
import { fromWire } from '../wire/from-wire.js';
import { optionsOf } from './argument.js';
import { Callers } from './callers.js';
import { completedCall } from './completed-call.js';
import { encodeRequest, type RequestInput, type WireRequest } from './encode-request.js';
import { pathValues } from './path-values.js';
import { rethrow } from './rethrow.js';

/** One call of an operation. */
export interface EngineCall {
  readonly operation: OperationName;
  /** A function may throw: the call then rejects before anything is sent. */
  readonly input?: RequestInput | (() => RequestInput);
  readonly options?: CallOptions | undefined;
  /** The index whose data is meant; without it the call goes to the control plane. */
  readonly target?: IndexTarget;
}

/** Finds the hosts of indexes. */
export interface Hosts {
  /** Makes a call to an index, again at another host if the index has moved. */
  withHost<T>(
    target: IndexTarget,
    call: (url: string) => Promise<T>,
    options: { readonly mayRepeat: boolean; readonly signal: AbortSignal | undefined },
  ): Promise<T>;
}

interface ReadyCall extends FoundOperation {
  readonly operation: OperationName;
  readonly input: RequestInput;
  readonly wire: WireRequest;
  readonly options: CallOptions;
  /** Versions that may be used, best first. */
  readonly versions: readonly string[];
  /** Whether another version may take the place of a rejected one. */
  readonly mayDowngrade: boolean;
}

/**
 * Carries out calls: chooses the version, names the fields, converts errors and answers. Everything that differs
 * between versions comes from the generated registry, of which it knows the APIs that it is given.
 */
export class Engine {
  readonly config: EngineConfig;
  readonly #registry: Registry;
  readonly #hosts: Hosts;
  readonly #callers: Callers;
  readonly #downgrade: Downgrade;
  readonly #notices: DeprecationNotices;

  constructor(config: EngineConfig, registry: Registry, hosts: Hosts) {
    const { clientOptions, clock, onWarning } = config;
    this.config = config;
    this.#registry = registry;
    this.#hosts = hosts;
    this.#callers = new Callers(clientOptions);
    this.#downgrade = new Downgrade(clock, onWarning);
    this.#notices = new DeprecationNotices(clock, onWarning);
  }

  /** Sends a call; its data is what the server answered, in the facade's names. */
  call<Data>(call: EngineCall): PineconePromise<Data> {
    return new PineconePromise(() => this.#run<Data>(call));
  }

  async #run<Data>({
    operation,
    input = {},
    options,
    target,
  }: EngineCall): Promise<Completed<Data>> {
    const given = typeof input === 'function' ? input() : input;
    const ready = this.#prepare(operation, given, optionsOf(operation, options ?? {}));
    const { controllerHostUrl } = this.config;
    if (!target) return this.#negotiate<Data>(ready, controllerHostUrl);
    return this.#hosts.withHost(target, (url) => this.#negotiate<Data>(ready, url), {
      mayRepeat: isRepeatable(ready),
      signal: ready.options.signal,
    });
  }

  #prepare(operation: OperationName, input: RequestInput, options: CallOptions): ReadyCall {
    const { allowPreview } = this.config;
    const mode = this.#modeOf(options.apiVersion);
    const found = findOperation(this.#registry, operation);
    if (!found) throw new Error(`No API of this client has ${operation}.`);
    const having = versionsOf(found.entry);
    const wire = encodeRequest(found.entry, input);
    const { versioned } = wire;
    const versions = chooseVersions({ operation, having, versioned, mode, allowPreview });
    const mayDowngrade = mode === 'auto';
    const ready = { ...found, operation, input, wire, options, versions, mayDowngrade };
    this.#check(ready, versions[0]);
    return ready;
  }

  #check({ operation, input, entry }: ReadyCall, version: string): void {
    const { constraints } = entry;
    const route = routeIn(entry, version) ?? '';
    const isComplete = this.config.validate;
    checkRequest({ operation, route, constraints, input, version, isComplete });
  }

  #modeOf(ofCall: string | undefined): ApiVersionMode {
    const { allowPreview, apiVersion } = this.config;
    if (ofCall === undefined) return apiVersion;
    return checkVersionMode(ofCall, '`apiVersion`', { versions: VERSIONS, allowPreview });
  }

  /** Sends with the best version, and with the next one when the server does not know it. A pin never moves. */
  async #negotiate<Data>(call: ReadyCall, server: string | undefined): Promise<Completed<Data>> {
    const { versions, mayDowngrade, options } = call;
    const [version = ''] = versions;
    const send = async (chosen: string) => {
      if (chosen !== version) this.#check(call, chosen);
      return this.#send<Data>(call, chosen, server);
    };
    if (!mayDowngrade || versions.length === 1) return send(version);
    const where = server ?? apiIn(call, version).table.servers[0] ?? '';
    return this.#downgrade.send({ server: where, versions, send, signal: options.signal });
  }

  async #send<Data>(
    call: ReadyCall,
    version: string,
    server: string | undefined,
  ): Promise<Completed<Data>> {
    const { operation, entry, input, wire, options } = call;
    const api = apiIn(call, version);
    const route = routeIn(entry, version) ?? 'GET /';
    const [method, path = ''] = route.split(' ') as [HttpMethod, string?];
    const { apiVersion: _, ...limits } = options;
    const result = await this.#callers
      .callerOf(api, server)(method, path, {
        ...limits,
        params: { path: pathValues(route, input.path), query: wire.query },
        ...(wire.body === undefined ? {} : { body: wire.body }),
      })
      .catch(rethrow);
    const completed = completedCall(result, version);
    this.#notices.read(completed.response.headers, { operation, version });
    const index = (VERSIONS as readonly string[]).indexOf(version);
    const pathsIn = (paths: Readonly<Record<string, VersionRange>> = {}) =>
      Object.keys(paths).filter((each) => isInRange(paths[each] ?? {}, index));
    const data = fromWire(pathsIn(entry.userKeys), pathsIn(entry.dates), completed.data);
    return { ...completed, data: data as Data };
  }
}

function apiIn({ operation, api }: ReadyCall, version: string): VersionedApi {
  const found = api.versions[version];
  if (!found) throw new Error(`No client of API version ${version} has ${operation}.`);
  return found;
}

function isRepeatable(call: ReadyCall): boolean {
  const [version = ''] = call.versions;
  const route = routeIn(call.entry, version) ?? '';
  const { retryClass } = apiIn(call, version).table.operations[route] ?? {};
  return retryClass === 'safe' || retryClass === 'idempotent';
}
