import { BasePineconeError, Pinecone } from 'pinecone-versioned';
import { facadeCall } from '../facade/facade-call.ts';
import { InexpressibleError } from '../facade/facade-methods.ts';
import { TARGET_KEY, type Target, thrownOutcome } from './target.ts';

/** The facade, pinned to the version of the operation. */
export function facadeTarget(extra: object = {}): Target {
  const clients = new Map<string, Pinecone>();
  const clientAt = (url: string, version: string) => {
    const key = `${url} ${version}`;
    // Versions are those of the specs folder, which are not known when this is compiled.
    const apiVersion = version as 'auto';
    const options = { apiKey: TARGET_KEY, apiVersion, controllerHostUrl: url, maxRetries: 0 };
    const client =
      clients.get(key) ??
      new Pinecone({ ...options, retryBudget: false, onWarning: () => {}, ...extra });
    clients.set(key, client);
    return client;
  };
  return {
    name: 'facade',
    has: ({ facade }) => facade !== undefined,
    async call(url, { facade = '', version }, request) {
      try {
        const call = facadeCall(clientAt(url, version), facade, { ...request, host: url });
        const [data, { response }] = await Promise.all([call, call.withResponse()]);
        return { kind: 'data', data, status: response.status };
      } catch (thrown) {
        if (thrown instanceof InexpressibleError)
          return { kind: 'skipped', reason: thrown.message };
        if (isAnswer(thrown)) return { kind: 'error', error: thrown.body, status: thrown.status };
        return thrownOutcome(thrown, ['PineconeArgumentError']);
      }
    },
  };
}

/** An error that stands for an answer with an error status and a body that could be read. */
function isAnswer(
  thrown: unknown,
): thrown is BasePineconeError & { readonly status: number; readonly body: unknown } {
  if (!(thrown instanceof BasePineconeError) || thrown.name === 'PineconeResponseParseError') {
    return false;
  }
  return thrown.status !== undefined && thrown.status >= 400;
}
