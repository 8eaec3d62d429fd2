import { getResponseInfo } from '@pinecone-versioned/transport';
import type { CallOptions } from '../call/call-options.js';
import { type Completed, PineconePromise } from '../call/pinecone-promise.js';
import type { ResponseMeta } from '../call/response-meta.js';
import { type ApiVersionMode, checkVersionMode } from '../config/api-version-mode.js';
import type { PineconeConfig } from '../config/pinecone-config.js';
import { errorFromAnswer } from '../errors/error-from-answer.js';
import { errorFromFailure } from '../errors/error-from-failure.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import { registry, VERSIONS } from '../generated/registry.js';
import { HostCache } from '../hosts/host-cache.js';
import type { IndexTarget } from '../hosts/index-target.js';
import { chooseVersions, type OperationName } from '../negotiation/choose-versions.js';
import { DeprecationNotices } from '../negotiation/deprecation-notices.js';
import { isInRange } from '../negotiation/is-in-range.js';
import type { RegistryOperation, Shape } from '../negotiation/registry-types.js';
import { RejectedVersions } from '../negotiation/rejected-versions.js';
import { isVersionRejection } from '../negotiation/version-rejection.js';
import { camelCase } from '../wire/camel-case.js';
import { fromWire } from '../wire/from-wire.js';
import { kindOf, optionsOf } from './argument.js';
import { encodeRequest, type RequestInput, type WireRequest } from './encode-request.js';
import type { RawResult } from './raw-api.js';
import { RawClients } from './raw-clients.js';
import { type RawRequest, type RequestOptions, sendRaw } from './raw-request.js';

/** One call of an operation. */
export interface EngineCall {
  readonly operation: OperationName;
  /** A function may throw: the call then rejects before anything is sent. */
  readonly input?: RequestInput | (() => RequestInput);
  readonly options?: CallOptions | undefined;
  /** The index whose data is meant; without it the call goes to the control plane. */
  readonly target?: IndexTarget;
}

interface ReadyCall {
  readonly operation: OperationName;
  readonly wire: WireRequest;
  readonly options: CallOptions;
  /** Versions that may be used, best first. */
  readonly versions: readonly string[];
  /** Whether another version may take the place of a rejected one. */
  readonly mayDowngrade: boolean;
}

/**
 * Carries out calls: chooses the version, names the fields, finds the host, converts errors and answers. Everything
 * that differs between versions comes from the generated registry.
 */
export class Engine {
  readonly config: PineconeConfig;
  readonly #clients: RawClients;
  readonly #hosts: HostCache;
  readonly #rejected: RejectedVersions;
  readonly #notices: DeprecationNotices;

  constructor(config: PineconeConfig) {
    const { clock, hostRules, controllerHostUrl, usePrivateHost, onWarning, production } = config;
    this.config = config;
    this.#clients = new RawClients(config);
    this.#rejected = new RejectedVersions(clock, onWarning);
    this.#notices = new DeprecationNotices(onWarning);
    this.#hosts = new HostCache({
      describe: (indexName, signal) =>
        this.call({
          operation: 'describeIndex',
          input: { path: { indexName } },
          options: { signal },
        }),
      clock,
      rules: hostRules,
      controllerHostUrl,
      usePrivateHost,
      warn: production ? onWarning : undefined,
    });
  }

  /** Sends a call; its data is what the server answered, in the facade's names. */
  call<Data>(call: EngineCall): PineconePromise<Data> {
    return new PineconePromise(() => this.#run<Data>(call));
  }

  /** Sends a request to any endpoint; the answer keeps the names of the wire. */
  request<Data>(method: string, path: string, options: RequestOptions = {}): PineconePromise<Data> {
    return new PineconePromise(async () => {
      const { host, apiVersion, ...others } = optionsOf('request', options);
      const mode = this.#modeOf(apiVersion);
      const known: readonly string[] = VERSIONS;
      const version = (mode === 'minimum' ? known[0] : known.findLast(isStable)) ?? '';
      const request = {
        method: method as RawRequest['method'],
        path,
        version: mode === 'auto' || mode === 'minimum' ? version : mode,
        server:
          host === undefined
            ? (this.config.controllerHostUrl ?? this.#serverOf(version, 'listIndexes'))
            : this.#hosts.urlOf(host),
        options: others,
      };
      const result = await sendRaw(this.config.clientOptions(), request).catch(rethrow);
      const { response, info } = accepted(result);
      const meta = metaOf(response, info, request.version);
      return { data: result.data as Data, response, meta };
    });
  }

  /** Forgets the host of an index that was deleted. */
  forgetHost(indexName: string): void {
    this.#hosts.evict(indexName);
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
      mayRepeat: this.#isRepeatable(ready),
      signal: ready.options.signal,
    });
  }

  #prepare(operation: OperationName, input: RequestInput, options: CallOptions): ReadyCall {
    const { allowPreview } = this.config;
    const mode = this.#modeOf(options.apiVersion);
    const { fields }: RegistryOperation = registry[operation];
    checkPath(operation, fields.path, input.path);
    const wire = encodeRequest(fields, input);
    const versions = chooseVersions({ operation, versioned: wire.versioned, mode, allowPreview });
    return { operation, wire, options, versions, mayDowngrade: mode === 'auto' };
  }

  #modeOf(ofCall: string | undefined): ApiVersionMode {
    const { allowPreview, apiVersion } = this.config;
    if (ofCall === undefined) return apiVersion;
    return checkVersionMode(ofCall, '`apiVersion`', { versions: VERSIONS, allowPreview });
  }

  /** Sends with the best version, and with the next one when the server does not know it. A pin never moves. */
  async #negotiate<Data>(call: ReadyCall, server: string | undefined): Promise<Completed<Data>> {
    const { operation, versions, mayDowngrade } = call;
    const where = server ?? this.#serverOf(versions[0] ?? '', operation);
    const [version = '', ...others] = mayDowngrade
      ? this.#rejected.filter(where, versions)
      : versions;
    try {
      return await this.#send<Data>(call, version, server);
    } catch (error) {
      const [next] = others;
      if (!mayDowngrade || next === undefined || !isVersionRejection(error)) throw error;
      this.#rejected.note(where, version, next);
      return this.#negotiate<Data>({ ...call, versions: others }, server);
    }
  }

  async #send<Data>(
    { operation, wire, options }: ReadyCall,
    version: string,
    server: string | undefined,
  ): Promise<Completed<Data>> {
    const { api, routes, dates = {} }: RegistryOperation = registry[operation];
    const route = routes[version] ?? '';
    const [method = '', path = ''] = route.split(' ');
    const { apiVersion: _, ...limits } = options;
    const send = this.#clients.clientOf(version, api, server)[method];
    const result = await send?.(path, {
      ...limits,
      params: { path: wire.path ?? {}, query: wire.query ?? {} },
      ...(wire.body === undefined ? {} : { body: wire.body }),
    }).catch(rethrow);
    if (!result) throw new Error(`No client sends ${route}.`);
    const { data } = result;
    const { response, info } = accepted(result);
    this.#notices.read(response.headers, { operation, version });
    const { userKeys } = this.#clients.apiOf(version, api).details[route] ?? {};
    const index = (VERSIONS as readonly string[]).indexOf(version);
    const datePaths = Object.keys(dates).filter((each) => isInRange(dates[each] ?? {}, index));
    return {
      data: fromWire(userKeys?.response ?? [], datePaths, data) as Data,
      response,
      meta: metaOf(response, info, version),
    };
  }

  #serverOf(version: string, operation: OperationName): string {
    return this.#clients.apiOf(version, registry[operation].api).table.servers[0] ?? '';
  }

  #isRepeatable({ operation, versions }: ReadyCall): boolean {
    const { api, routes }: RegistryOperation = registry[operation];
    const [version = ''] = versions;
    const known = this.#clients.apiOf(version, api).table.operations[routes[version] ?? ''];
    return known?.retryClass === 'safe' || known?.retryClass === 'idempotent';
  }
}

function rethrow(failure: unknown): never {
  throw errorFromFailure(failure);
}

/** The response of a result, unless it is that of an error. */
function accepted(result: RawResult) {
  const { response } = result;
  const info = getResponseInfo(response);
  if (!response.ok) throw errorFromAnswer(result, info);
  return { response, info };
}

function isStable(version: string): boolean {
  return /^\d{4}-\d{2}$/.test(version);
}

/** A path without a name in it would be that of another operation. */
function checkPath(operation: string, shape: Shape = {}, values: object = {}): void {
  const given: Readonly<Record<string, unknown>> = { ...values };
  for (const key of Object.keys(shape)) {
    const name = camelCase(key);
    const value = given[name] ?? given[key];
    if (typeof value === 'string' && value !== '') continue;
    throw new PineconeArgumentError(
      `\`${operation}\` needs \`${name}\`, a text that is not empty, got ${kindOf(value)}.`,
    );
  }
}

function metaOf(
  response: Response,
  info: ReturnType<typeof getResponseInfo>,
  apiVersion: string,
): ResponseMeta {
  return {
    status: response.status,
    headers: response.headers,
    requestId: info?.requestId,
    apiVersion,
    attempts: info?.attempts ?? [],
    elapsedMs: info?.elapsedMs ?? 0,
    ...(info?.lsn === undefined ? {} : { lsn: info.lsn }),
    ...(info?.maxIndexedLsn === undefined ? {} : { maxIndexedLsn: info.maxIndexedLsn }),
  };
}
