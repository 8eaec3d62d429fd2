import type { HeadersInput, HttpMethod } from '@pinecone-versioned/transport';
import type { CallOptions } from './call/call-options.js';
import type { PineconePromise } from './call/pinecone-promise.js';
import type { ApiVersionMode } from './config/api-version-mode.js';
import type { PineconeOptions } from './config/pinecone-options.js';
import { readConfig } from './config/read-config.js';
import { IndexOperations } from './control/index-operations.js';
import { ClientIndex, type IndexOf } from './data/client-index.js';
import { IndexContext } from './data/index-context.js';
import type { RecordMetadata } from './data/record.js';
import { knownOptionsOf, optionsOf } from './engine/argument.js';
import { type ClientCaller, withDefaults } from './engine/caller.js';
import { checkClientOptions } from './engine/check-client-options.js';
import { clientEngine } from './engine/client-engine.js';
import type { RequestOptions } from './engine/request-any.js';
import { PineconeArgumentError } from './errors/pinecone-argument-error.js';
import type { IndexTarget } from './hosts/index-target.js';
import { Inference } from './inference.js';
import { capabilities, type OperationCapability, supports } from './negotiation/capabilities.js';
import type { OperationName } from './negotiation/operation-name.js';

/** Defaults for every call of a derived client. */
export type CallDefaults = Omit<CallOptions, 'signal'>;

/** What `pc.index()` is told besides the index. */
export interface IndexOptions extends IndexTarget {
  /** Namespace of the calls that name none. @default the index's default namespace */
  readonly namespace?: string | undefined;
  /** Headers of its calls, beside the client's. */
  readonly additionalHeaders?: HeadersInput | undefined;
}

const INDEX_OPTIONS = {
  name: true,
  host: true,
  namespace: true,
  additionalHeaders: true,
} as const satisfies Record<keyof IndexOptions, true>;

/**
 * One client for every API version: indexes, backups, restore jobs, collections and inference here, records behind
 * {@link Pinecone.index}.
 *
 * @throws PineconeConfigurationError when there is no usable key or version.
 */
export class Pinecone<const Mode extends ApiVersionMode = 'auto'> extends IndexOperations<Mode> {
  readonly #caller: ClientCaller;
  readonly inference: Inference;

  constructor(options: PineconeOptions<Mode> | ClientCaller = {}) {
    const caller = isCaller(options) ? options : clientEngine(readConfig(checked(options)));
    super(caller);
    this.#caller = caller;
    this.inference = new Inference(caller);
  }

  /** A client with other defaults for its calls; connections, hosts and retry budgets are shared. */
  withOptions<const Next extends ApiVersionMode = Mode>(
    defaults: CallDefaults & { readonly apiVersion?: Next | undefined },
  ): Pinecone<Next> {
    return new Pinecone<Next>(withDefaults(this.#caller, optionsOf('withOptions', defaults)));
  }

  /**
   * Sends a request to any endpoint, also one that this release does not know, with the same key, limits and retries.
   * The answer keeps the API's own names. A POST or PATCH is repeated only when it was provably not processed.
   *
   * @example await pc.request('GET', '/indexes/{name}', { path: { name: 'docs' } })
   */
  request<Data = unknown>(
    method: HttpMethod,
    path: string,
    options?: RequestOptions,
  ): PineconePromise<Data> {
    return this.#caller.request<Data>(method, path, options);
  }

  /** The records of an index, by its host (which costs nothing) or by its name (whose host is looked up and kept). */
  index<T extends object = RecordMetadata>(
    name: string,
    host?: string,
    additionalHeaders?: HeadersInput,
  ): IndexOf<Mode, T>;
  index<T extends object = RecordMetadata>(options: IndexOptions): IndexOf<Mode, T>;
  /** Either shape; `ReturnType<Pinecone['index']>` is this one's. */
  index(options: string | IndexOptions, host?: string, headers?: HeadersInput): IndexOf<Mode>;
  index<T extends object>(
    first: string | IndexOptions,
    host?: string,
    additionalHeaders?: HeadersInput,
  ): IndexOf<Mode, T> {
    const options: IndexOptions =
      typeof first === 'string'
        ? { name: first, host, additionalHeaders }
        : knownOptionsOf('index', first, INDEX_OPTIONS);
    const { namespace, additionalHeaders: headers, ...target } = options;
    if (!(target.name || target.host)) {
      throw new PineconeArgumentError('index() needs the `name` or the `host` of an index.');
    }
    const caller = headers ? withDefaults(this.#caller, { headers }) : this.#caller;
    const context = new IndexContext(caller, target, namespace);
    return new ClientIndex<T>(context) as unknown as IndexOf<Mode, T>;
  }

  /** Another name for {@link Pinecone.index}. */
  Index = this.index;

  /** Which versions have which operation. */
  capabilities(): readonly OperationCapability[] {
    return capabilities();
  }

  /** Whether this client's version, or any when it chooses by itself, has an operation. */
  supports(operation: OperationName): boolean {
    return supports(operation, this.#caller.config.apiVersion);
  }
}

function isCaller(options: unknown): options is ClientCaller {
  return typeof options === 'object' && options !== null && 'forgetHost' in options;
}

function checked<Options extends object>(options: Options): Options {
  checkClientOptions(options);
  return options;
}
