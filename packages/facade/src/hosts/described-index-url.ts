import { PineconeUnableToResolveHostError } from '../errors/pinecone-unable-to-resolve-host-error.js';
import { type HostContext, hostUrl } from './host-url.js';

/** What the description of an index says about its hosts. */
export interface DescribedIndex {
  readonly host?: string | undefined;
  /** Host of the private endpoint; absent unless private networking is set up. */
  readonly privateHost?: string | undefined;
}

/** Which host of an index to use, beside what decides about any host. */
export interface DescribedHostContext extends HostContext {
  /** Use the host of the private endpoint. @default false */
  readonly usePrivateHost?: boolean | undefined;
}

/** Base URL of a described index. */
export function describedIndexUrl(
  name: string,
  index: DescribedIndex,
  context: DescribedHostContext,
): string {
  const host = context.usePrivateHost ? index?.privateHost : index?.host;
  if (!host) {
    throw new PineconeUnableToResolveHostError(
      context.usePrivateHost
        ? `Index "${name}" has no private host. Set up a private endpoint, or leave \`usePrivateHost\` out.`
        : `Index "${name}" has no host yet. Wait until it is ready.`,
    );
  }
  try {
    return hostUrl(host, context);
  } catch (cause) {
    const why = (cause as Error).message;
    throw new PineconeUnableToResolveHostError(`The host of index "${name}" is refused: ${why}`, {
      cause,
    });
  }
}
