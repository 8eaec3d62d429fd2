import { type Clock, systemClock } from './clock.js';
import { ArgumentError } from './errors/argument-error.js';
import { Observers } from './observers.js';
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

/** A credential and the header that carries it. */
export interface Authorization {
  readonly secret: string;
  readonly header: string;
  readonly value: string;
}

/** What the transport works with: every default filled in, every value checked. */
export interface TransportConfig {
  readonly api: ApiDescription;
  readonly baseUrl: string;
  /** Current credential, or undefined for APIs without one. */
  readonly authorize: () => Promise<Authorization | undefined>;
  readonly fetch: Fetch;
  readonly headers: Headers;
  readonly limits: ResolvedLimits;
  readonly maxResponseBytes: number;
  readonly streamIdleTimeout: number;
  readonly budget: RetryBudget | undefined;
  readonly observers: Observers;
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
  return {
    api,
    baseUrl,
    authorize: authorizer(api, options),
    // Looked up at each call, so that a later replacement of the global is seen.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: defaultHeaders(api, options),
    limits: resolveLimits(options, {
      timeout: server === undefined ? 60_000 : 30_000,
      totalTimeout: Number.POSITIVE_INFINITY,
      maxRetries: 3,
    }),
    maxResponseBytes: positive('maxResponseBytes', options.maxResponseBytes, 64 * 1024 * 1024),
    streamIdleTimeout: positive('streamIdleTimeout', options.streamIdleTimeout, 60_000),
    budget: options.retryBudget === false ? undefined : new RetryBudget(),
    observers: new Observers(options, options.logger),
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

function defaultHeaders(api: ApiDescription, options: AnyClientOptions): Headers {
  const headers = new Headers(checkHeaders(options.headers));
  const agent = userAgent(api, options.sourceTag);
  if (!headers.has('user-agent')) headers.set('user-agent', agent);
  return headers;
}

function authorizer(api: ApiDescription, options: AnyClientOptions): TransportConfig['authorize'] {
  if (api.security === 'none') return async () => undefined;
  const option = api.security;
  const credential = options[option];
  const toHeader = (given: unknown): Authorization => {
    const secret = checkSecret(given, option);
    return option === 'apiKey'
      ? { secret, header: 'Api-Key', value: secret }
      : { secret, header: 'Authorization', value: `Bearer ${secret}` };
  };
  if (typeof credential === 'function') return async () => toHeader(await ask(credential, option));
  const fixed = toHeader(credential);
  return async () => fixed;
}

async function ask(credential: () => unknown, option: string): Promise<unknown> {
  try {
    return await credential();
  } catch (cause) {
    throw new ArgumentError(`The function given as \`${option}\` failed; see \`cause\`.`, {
      cause,
    });
  }
}
