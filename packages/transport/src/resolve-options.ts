import { type Clock, systemClock } from './clock.js';
import { ArgumentError } from './errors/argument-error.js';
import type { Hooks, Logger } from './hooks.js';
import type { ApiDescription } from './operation.js';
import type { CallLimits, Fetch, TransportOptions } from './options.js';
import { RetryBudget } from './retry/retry-budget.js';
import { refuseBrowser } from './security/browser.js';
import { type Credential, checkSecret } from './security/credential.js';
import { checkHeaders } from './security/headers.js';
import { checkBaseUrl, checkHost } from './security/host.js';
import { describeValue } from './serialize/describe-value.js';
import { userAgent } from './user-agent.js';

/** Limits of a call with nothing left open. */
export type ResolvedLimits = { readonly [Name in keyof CallLimits]-?: number };

/** What the transport works with: every default filled in, every value checked. */
export interface TransportConfig {
  readonly api: ApiDescription;
  readonly baseUrl: string;
  /** Host and port of `baseUrl`, by which the retry budget counts. */
  readonly host: string;
  /** Current credential header, or undefined for APIs without one. */
  readonly authorize: () => Promise<readonly [name: string, value: string] | undefined>;
  readonly fetch: Fetch;
  readonly headers: readonly (readonly [string, string])[];
  readonly limits: ResolvedLimits;
  readonly maxResponseBytes: number;
  readonly streamIdleTimeout: number;
  readonly budget: RetryBudget | undefined;
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Everything that any client may be given; which of it is required depends on the API. */
export type AnyClientOptions = TransportOptions & {
  readonly apiKey?: Credential | undefined;
  readonly bearerToken?: Credential | undefined;
  readonly baseUrl?: string | undefined;
  readonly host?: string | undefined;
};

/** Checks the options of a client and fills in the defaults. Throws {@link ArgumentError} before any I/O. */
export function resolveOptions(api: ApiDescription, options: AnyClientOptions): TransportConfig {
  if (typeof options !== 'object' || options === null) {
    throw new ArgumentError(
      `The client's options must be an object, got ${describeValue(options)}.`,
    );
  }
  refuseBrowser(options.dangerouslyAllowBrowser);
  const [server] = api.servers;
  const baseUrl =
    server === undefined
      ? checkHost(options.host, options)
      : checkBaseUrl(options.baseUrl ?? server, options);
  const { onRequest, onResponse, onRetry } = options;
  return {
    api,
    baseUrl,
    host: new URL(baseUrl).host,
    authorize: authorizer(api, options),
    // Looked up at each call, so that a later replacement of the global is seen.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: [...checkHeaders(options.headers), ['User-Agent', userAgent(api, options.sourceTag)]],
    limits: resolveLimits(options, {
      timeout: server === undefined ? 60_000 : 30_000,
      totalTimeout: Number.POSITIVE_INFINITY,
      maxRetries: 3,
    }),
    maxResponseBytes: positive('maxResponseBytes', options.maxResponseBytes, 64 * 1024 * 1024),
    streamIdleTimeout: positive('streamIdleTimeout', options.streamIdleTimeout, 60_000),
    budget: options.retryBudget === false ? undefined : new RetryBudget(),
    hooks: { onRequest, onResponse, onRetry },
    logger: options.logger,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

/** Limits of one call: its own, else the defaults. */
export function resolveLimits(own: CallLimits, defaults: ResolvedLimits): ResolvedLimits {
  const maxRetries = own.maxRetries ?? defaults.maxRetries;
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new ArgumentError(
      `\`maxRetries\` must be a whole number from 0, got ${describeValue(maxRetries)}.`,
    );
  }
  return {
    timeout: positive('timeout', own.timeout, defaults.timeout),
    totalTimeout: positive('totalTimeout', own.totalTimeout, defaults.totalTimeout),
    maxRetries,
  };
}

function positive(option: string, value: number | undefined, fallback: number): number {
  const resolved = value ?? fallback;
  if (typeof resolved === 'number' && resolved > 0) return resolved;
  throw new ArgumentError(
    `\`${option}\` must be a positive number, got ${describeValue(resolved)}.`,
  );
}

function authorizer(api: ApiDescription, options: AnyClientOptions): TransportConfig['authorize'] {
  if (api.security === 'none') return async () => undefined;
  const option = api.security;
  const credential = options[option];
  const toHeader = (secret: unknown) => {
    const checked = checkSecret(secret, option);
    return option === 'apiKey'
      ? (['Api-Key', checked] as const)
      : (['Authorization', `Bearer ${checked}`] as const);
  };
  if (typeof credential === 'function') return async () => toHeader(await credential());
  const header = toHeader(credential);
  return async () => header;
}
