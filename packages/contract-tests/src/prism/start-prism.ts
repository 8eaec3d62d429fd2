import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** A running Prism mock of one spec. */
export interface PrismMock extends AsyncDisposable {
  /** Base URL on 127.0.0.1, with a port that was free. */
  readonly url: string;
}

/**
 * Starts Prism in this process: it answers with the spec's examples and names every violation of the contract, in
 * either direction, in the response header `sl-violations`.
 */
export async function startPrism(document: object): Promise<PrismMock> {
  const server = createServer(await getHttpOperationsFromSpec(document), {
    components: { logger: createLogger('prism', { level: 'silent' }) },
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  const url = await server.listen(0, '127.0.0.1');
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
