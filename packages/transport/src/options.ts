import type { Clock } from './clock.js';
import type { Hooks, Logger } from './hooks.js';
import type { Security } from './operation.js';
import type { Credential } from './security/credential.js';
import type { HeadersInput } from './security/headers.js';
import type { HostRules } from './security/host.js';

/** Limits of one call. A call's own values override the client's. */
export interface CallLimits {
  /**
   * Limit of each attempt, from connecting to the last byte of the body; of a stream, to its headers.
   * @unit milliseconds
   * @default 30000 for APIs with a fixed server, 60000 for index and assistant hosts
   */
  readonly timeout?: number | undefined;
  /**
   * Limit of the whole call: all attempts and the sleeps between them.
   * @unit milliseconds
   * @default Infinity (attempts and sleeps are bounded by themselves)
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How many times a failed attempt may be repeated. Creates are repeated only when the server provably did not
   * process them.
   * @default 3
   */
  readonly maxRetries?: number | undefined;
}

/** What `fetch` looks like to the transport. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options that every client takes. */
export interface TransportOptions extends CallLimits, HostRules, Hooks {
  /** Sends the requests; give your own for proxies, connection pools or tests. @default globalThis.fetch */
  readonly fetch?: Fetch | undefined;
  /** Headers for every request. Headers that the client sets itself are refused. */
  readonly headers?: HeadersInput | undefined;
  /**
   * Largest response body, decoded.
   * @unit bytes
   * @default 67108864 (64 MiB)
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Longest silence between two chunks of a streamed response.
   * @unit milliseconds
   * @default 60000
   */
  readonly streamIdleTimeout?: number | undefined;
  /**
   * Whether a budget ends retries early while a host keeps failing. Each API, version and host has one of its own.
   * @default true
   */
  readonly retryBudget?: boolean | undefined;
  /** Name of the calling application, appended to `User-Agent`. */
  readonly sourceTag?: string | undefined;
  readonly logger?: Logger | undefined;
  /** Permit use in browsers, where every visitor can read the key. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** @default the system's clock */
  readonly clock?: Clock | undefined;
  /** Source of jitter: numbers from 0 to 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** How a client proves who calls. */
export type CredentialOptions<S extends Security> = S extends 'apiKey'
  ? { /** API key of a project, or a function that gives it. */ readonly apiKey: Credential }
  : S extends 'bearerToken'
    ? {
        /** Access token, or a function that gives the current one. */ readonly bearerToken: Credential;
      }
    : unknown;

/** Options of an API whose server is fixed, such as the control plane. */
export type FixedServerOptions<S extends Security> = TransportOptions &
  CredentialOptions<S> & {
    /** Another server, such as an emulator or a proxy. @default the first server of the spec */
    readonly baseUrl?: string | undefined;
  };

/** Options of an API whose host differs per index or assistant. */
export type HostOptions<S extends Security> = TransportOptions &
  CredentialOptions<S> & {
    /** Host of the index or assistant, as describing it returns it: a bare name (https), or a URL. */
    readonly host: string;
  };
