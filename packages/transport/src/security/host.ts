import { ArgumentError } from '../errors/argument-error.js';

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

const PINECONE = '*.pinecone.io';

/**
 * Normalises a host that came from a response or from the caller to a base URL without trailing slash. A bare host
 * name means https. Refuses hosts that must not see the key: plain http beyond loopback, user info, hosts of strangers.
 */
export function checkHost(host: unknown, rules: HostRules = {}): string {
  const url = parse(host, 'host');
  checkScheme(url, 'host', rules);
  const allowed = [PINECONE, ...(rules.allowedHosts ?? [])];
  if (!isLoopback(url.hostname) && !allowed.some((pattern) => matches(url.hostname, pattern))) {
    throw new ArgumentError(
      `\`host\` ${JSON.stringify(url.host)} is not under pinecone.io, so it must not see the key. If it is yours, name it in \`allowedHosts\`.`,
    );
  }
  return baseOf(url);
}

/** Normalises a base URL that the caller chose; any host is taken, but not plain http beyond loopback. */
export function checkBaseUrl(baseUrl: unknown, rules: HostRules = {}): string {
  const url = parse(baseUrl, 'baseUrl');
  checkScheme(url, 'baseUrl', rules);
  return baseOf(url);
}

function parse(value: unknown, option: string): URL {
  const fail = (problem: string) =>
    new ArgumentError(
      `\`${option}\` must be a host name or an http(s) URL such as https://api.pinecone.io; ${problem}.`,
    );
  if (typeof value !== 'string' || value.trim() === '') throw fail('nothing usable came');
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `https://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url?.hostname) throw fail('it cannot be parsed');
  if (url.username || url.password) throw fail('it holds user info');
  if (url.search || url.hash) throw fail('it holds a query or a fragment');
  return url;
}

function checkScheme(url: URL, option: string, rules: HostRules): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && (isLoopback(url.hostname) || rules.allowInsecure)) return;
  throw new ArgumentError(
    `\`${option}\` uses ${url.protocol}// to ${url.hostname}. Use https, or http to this machine only (or set \`allowInsecure\`).`,
  );
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

function matches(hostname: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
}

function baseOf(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
