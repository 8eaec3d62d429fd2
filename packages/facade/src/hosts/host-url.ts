import { checkHost, type HostRules } from '@pinecone-versioned/transport';
import { errorFromFailure } from '../errors/error-from-failure.js';

/** What decides about a host. */
export interface HostContext {
  /** Which hosts may see the key. */
  readonly rules?: HostRules | undefined;
  /** URL of the control plane; when it is plain http, so are bare loopback hosts. */
  readonly controllerHostUrl?: string | undefined;
}

const BARE_LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/**
 * Base URL of a host; throws when it must not see the key. A bare name means https; but emulators name their hosts
 * without a scheme, so next to a control plane on plain http a bare loopback host is plain http, too.
 */
export function hostUrl(host: string, { rules, controllerHostUrl = '' }: HostContext): string {
  const plain = /^http:/i.test(controllerHostUrl) && BARE_LOOPBACK.test(host);
  return givenHostUrl(plain ? `http://${host}` : host, rules);
}

/** As {@link hostUrl}, where there is no control plane. */
export function givenHostUrl(host: string, rules: HostRules | undefined): string {
  try {
    return checkHost(host, rules);
  } catch (failure) {
    throw errorFromFailure(failure);
  }
}
