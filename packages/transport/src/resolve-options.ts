import { checkObject } from './check-input.js';
import { type Clock, systemClock } from './clock.js';
import { ArgumentError, mustBe } from './errors/argument-error.js';
import type { Observers } from './observe.js';
import type { ApiIdentity } from './operation.js';
import type { CallLimits, Fetch, TransportOptions } from './options.js';
import { RetryBudget } from './retry/retry-budget.js';
import { refuseBrowser } from './security/browser.js';
import { type Credential, checkSecret } from './security/credential.js';
import { checkHeaders, type HeaderRecord } from './security/headers.js';
import { checkBaseUrl } from './security/host.js';
import { userAgent } from './user-agent.js';
import type { CallSupport } from './wire-support.js';

/** Limits of a call with nothing left open. */
export type ResolvedLimits = { readonly [Name in keyof CallLimits]-?: number };

/** A credential that the caller gave as text is there at once. */
type Authorize = (headers: Record<string, string>) => Promise<string> | string | undefined;

/** What the transport works with: every default filled in, every value checked. */
export interface TransportConfig extends ResolvedLimits {
  readonly api: ApiIdentity;
  readonly baseUrl: string;
  /** Adds the current credential to the headers and returns it; does nothing for APIs without one. */
  readonly authorize: Authorize;
  readonly fetch: Fetch;
  readonly headers: HeaderRecord;
  readonly maxResponseBytes: number;
  readonly streamIdleTimeout: number;
  readonly budget: RetryBudget;
  readonly observers: Observers;
  readonly clock: Clock;
  readonly random: () => number;
  readonly support: CallSupport;
}

/** Everything that any client may be given; which of it is required depends on the API. */
export type AnyClientOptions = TransportOptions & {
  readonly apiKey?: Credential | undefined;
  readonly bearerToken?: Credential | undefined;
  readonly baseUrl?: string | undefined;
  readonly host?: string | undefined;
};

/** Checks the options of a client and fills in the defaults. Throws {@link ArgumentError} before any I/O. */
export function resolveOptions(
  api: ApiIdentity,
  options: AnyClientOptions,
  support: CallSupport,
): TransportConfig {
  checkObject('The options', options);
  refuseBrowser(options.dangerouslyAllowBrowser);
  const [server] = api.servers;
  const baseUrl = support.checkHost
    ? support.checkHost(options.host, options)
    : checkBaseUrl(options.baseUrl ?? server, options);
  return {
    api,
    baseUrl,
    authorize: authorizer(api, options),
    // Looked up at each call, so that a later replacement of the global is seen.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: defaultHeaders(api, options),
    ...resolveLimits(options, {
      timeout: server ? 30_000 : 60_000,
      totalTimeout: Infinity,
      maxRetries: 3,
    }),
    maxResponseBytes: positive(options, 'maxResponseBytes', 64 * 1024 * 1024),
    streamIdleTimeout: positive(options, 'streamIdleTimeout', 60_000),
    budget: new RetryBudget(options.retryBudget === false ? Infinity : undefined),
    observers: options,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    support,
  };
}

/** Limits of one call: its own, else the defaults. */
export function resolveLimits(own: CallLimits, defaults: ResolvedLimits): ResolvedLimits {
  const maxRetries = own.maxRetries ?? defaults.maxRetries;
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw mustBe('`maxRetries`', 'a whole number from 0', maxRetries);
  }
  return {
    timeout: positive(own, 'timeout', defaults.timeout),
    totalTimeout: positive(own, 'totalTimeout', defaults.totalTimeout),
    maxRetries,
  };
}

function positive<Name extends string>(
  options: { readonly [Option in Name]?: number | undefined },
  name: Name,
  fallback: number,
): number {
  const value: unknown = options[name] ?? fallback;
  if (typeof value === 'number' && value > 0) return value;
  throw mustBe(`\`${name}\``, 'a positive number', value);
}

function defaultHeaders(api: ApiIdentity, options: AnyClientOptions): HeaderRecord {
  return { 'user-agent': userAgent(api, options.sourceTag), ...checkHeaders(options.headers) };
}

function authorizer({ security }: ApiIdentity, options: AnyClientOptions): Authorize {
  if (security === 'none') return () => undefined;
  const credential = options[security];
  const add = (headers: Record<string, string>, given: unknown) => {
    const secret = checkSecret(given, security);
    if (security === 'apiKey') headers['api-key'] = secret;
    else headers['authorization'] = `Bearer ${secret}`;
    return secret;
  };
  if (typeof credential === 'function') {
    const current = async () => credential();
    return async (headers) => {
      const given = await current().catch((cause) => {
        const message = `The function \`${security}\` failed; see \`cause\`.`;
        throw new ArgumentError(message, { cause });
      });
      return add(headers, given);
    };
  }
  checkSecret(credential, security);
  return (headers) => add(headers, credential);
}
