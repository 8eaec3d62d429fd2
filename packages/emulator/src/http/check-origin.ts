import { ServiceError } from './service-error.js';

const LOOPBACK = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Refuses what a page of another site makes a browser send: a name that was made to resolve to the loopback (DNS
 * rebinding) shows in Host, the page's own site in Origin. Throws ServiceError (403).
 */
export function checkOrigin(headers: Headers): void {
  const host = headers.get('host') ?? '';
  if (!isLoopback(`http://${host}`)) {
    throw forbidden(`The Host header is ${JSON.stringify(host)}`);
  }
  const origin = headers.get('origin');
  if (origin !== null && !isLoopback(origin)) {
    throw forbidden(`The Origin header is ${JSON.stringify(origin)}`);
  }
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}

function forbidden(what: string): ServiceError {
  return new ServiceError(
    403,
    'FORBIDDEN',
    `${what}. The emulator only answers calls to and from this machine: use 127.0.0.1 or localhost.`,
  );
}
