import type { Fetch } from '@pinecone-versioned/transport';

/** Which API answers at a host and path of Pinecone's. */
const ROUTES: readonly (readonly [hostAndPath: RegExp, api: string])[] = [
  [/^api\.pinecone\.io\/(indexes|collections|backups|restore-jobs)\b/, 'db_control'],
  [/^api\.pinecone\.io\/(embed|rerank|models)\b/, 'inference'],
  [/^api\.pinecone\.io\/admin\//, 'admin'],
  [/\.svc\.[a-z0-9-]+\.pinecone\.io\//, 'db_data'],
];

/** Base URL of the mock of an API in a version. */
export type MockUrl = (version: string, api: string) => string;

/**
 * A `fetch` that takes Pinecone's own host names and answers from mocks of the version that the request names, so that
 * clients run with the hosts that the API hands out. A request or an answer that breaks the contract becomes an error.
 */
export function pineconeFetch(mockUrl: MockUrl, realFetch: typeof fetch = fetch): Fetch {
  return async (url, init) => {
    const { host, pathname, search } = new URL(url);
    const api = ROUTES.find(([pattern]) => pattern.test(host + pathname))?.[1];
    if (!api) throw new Error(`No mock answers for ${host}${pathname}.`);
    const version = new Headers(init.headers).get('x-pinecone-api-version');
    if (!version) throw new Error('The request names no API version.');
    const response = await realFetch(`${mockUrl(version, api)}${pathname}${search}`, init);
    const violations = response.headers.get('sl-violations');
    if (violations) throw new Error(`The contract is broken: ${violations}`);
    return response;
  };
}
