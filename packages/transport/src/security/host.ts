import { ArgumentError } from '../errors/argument-error.js';
import { describeValue } from '../serialize/describe-value.js';

/** Which hosts may receive the key. */
export interface HostRules {
  /**
   * Host names, beside `*.pinecone.io` and loopback, that may receive the key; `*.example.com` matches every
   * subdomain.
   * @default []
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /**
   * Permit plain http to hosts other than loopback.
   * @default false
   */
  readonly allowInsecure?: boolean | undefined;
}

/**
 * Normalises a host that came from a response or from the caller to a base URL without trailing slash. A bare host
 * name means https. Refuses hosts that must not see the key: plain http beyond loopback, user info, hosts of strangers.
 */
export function checkHost(host: unknown, rules: HostRules = {}): string {
  const url = parse('host', host, rules);
  const allowed = ['*.pinecone.io', ...(rules.allowedHosts ?? [])];
  if (!isLoopback(url) && !allowed.some((pattern) => matches(url.hostname, pattern))) {
    throw new ArgumentError(
      `\`host\` "${url.host}" is not under pinecone.io and must not see the key, unless \`allowedHosts\` names it.`,
    );
  }
  return baseOf(url);
}

/**
 * Normalises a base URL that the caller chose; any host is taken, but not plain http beyond loopback. Errors name the
 * option that it came from.
 */
export function checkBaseUrl(baseUrl: unknown, rules: HostRules = {}, option = 'baseUrl'): string {
  return baseOf(parse(option, baseUrl, rules));
}

function parse(option: string, value: unknown, rules: HostRules): URL {
  const text = typeof value === 'string' ? value : '';
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  const isBare = url?.hostname && !(url.username || url.password || url.search || url.hash);
  const mayUseHttp = url && (isLoopback(url) || rules.allowInsecure);
  if (isBare && (url.protocol === 'https:' || (mayUseHttp && url.protocol === 'http:'))) return url;
  throw new ArgumentError(
    `\`${option}\` must be a host name or an https URL (http for this machine or with \`allowInsecure\`) without user info, query or fragment, got ${url?.origin ?? describeValue(value)}.`,
  );
}

function isLoopback({ hostname }: URL): boolean {
  return /^((.+\.)?localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}

function matches(hostname: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
}

function baseOf(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
