import type { CallClient } from './call-client.ts';

const API_KEY = 'bench-key';
const HEADERS = { 'Api-Key': API_KEY, 'X-Pinecone-Api-Version': '2025-10' };
const POST_HEADERS = { ...HEADERS, 'Content-Type': 'application/json' };
const LIST_PATH = '/vectors/list?namespace=bench&limit=20';

function queryBody(vector: number[]) {
  return { namespace: 'bench', topK: 10, vector, includeValues: true, includeMetadata: true };
}

async function rawFetch(url: string): Promise<CallClient> {
  return fetchClient(url, async (to, init) => (await fetch(to, init)).json());
}

/** The least that a client has to do which gives up on servers that do not answer. */
async function limitedFetch(url: string): Promise<CallClient> {
  return fetchClient(url, async (to, init) => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), 30_000);
    try {
      return await (await fetch(to, { ...init, signal: limit.signal })).json();
    } finally {
      clearTimeout(timer);
    }
  });
}

function fetchClient(
  url: string,
  send: (to: string, init: RequestInit) => Promise<unknown>,
): CallClient {
  return {
    describe: () => send(`${url}/indexes/bench`, { headers: HEADERS }),
    list: () => send(url + LIST_PATH, { headers: HEADERS }),
    query: (vector) => {
      const body = JSON.stringify(queryBody(vector));
      return send(`${url}/query`, { method: 'POST', headers: POST_HEADERS, body });
    },
  };
}

async function undici(url: string): Promise<CallClient> {
  const { request } = await import('undici');
  const get = async (path: string) => (await request(url + path, { headers: HEADERS })).body.json();
  return {
    describe: () => get('/indexes/bench'),
    list: () => get(LIST_PATH),
    query: async (vector) => {
      const body = JSON.stringify(queryBody(vector));
      const options = { method: 'POST', headers: POST_HEADERS, body } as const;
      return (await request(`${url}/query`, options)).body.json();
    },
  };
}

/** Paths as openapi-typescript would type them, as far as they are called here. */
interface FetchPaths {
  '/indexes/{index_name}': {
    get: {
      parameters: { path: { index_name: string } };
      responses: { 200: { content: { 'application/json': object } } };
    };
  };
  '/vectors/list': {
    get: {
      parameters: { query: { namespace: string; limit: number } };
      responses: { 200: { content: { 'application/json': object } } };
    };
  };
  '/query': {
    post: {
      requestBody: { content: { 'application/json': ReturnType<typeof queryBody> } };
      responses: { 200: { content: { 'application/json': object } } };
    };
  };
}

async function openapiFetch(baseUrl: string): Promise<CallClient> {
  const { default: createFetchClient } = await import('openapi-fetch');
  const client = createFetchClient<FetchPaths>({ baseUrl, headers: HEADERS });
  const path = { index_name: 'bench' };
  const query = { namespace: 'bench', limit: 20 };
  return {
    describe: () => client.GET('/indexes/{index_name}', { params: { path } }),
    list: () => client.GET('/vectors/list', { params: { query } }),
    query: (vector) => client.POST('/query', { body: queryBody(vector) }),
  };
}

async function rawClient(url: string): Promise<CallClient> {
  const { createDbControlClient, createDbDataClient } = await import(
    '@pinecone-versioned/client-2025-10'
  );
  const control = createDbControlClient({ apiKey: API_KEY, baseUrl: url });
  const data = createDbDataClient({ apiKey: API_KEY, host: url });
  const path = { index_name: 'bench' };
  const query = { namespace: 'bench', limit: 20 };
  return {
    describe: () => control.GET('/indexes/{index_name}', { params: { path } }),
    list: () => data.GET('/vectors/list', { params: { query } }),
    query: (vector) => data.POST('/query', { body: queryBody(vector) }),
  };
}

async function facade(url: string): Promise<CallClient> {
  const { Pinecone } = await import('pinecone-versioned');
  const pc = new Pinecone({ apiKey: API_KEY, controllerHostUrl: url, apiVersion: '2025-10' });
  const index = pc.index({ host: url, namespace: 'bench' });
  return {
    describe: () => pc.describeIndex('bench'),
    list: () => index.listPaginated({ limit: 20 }),
    query: (vector) =>
      index.query({ topK: 10, vector, includeValues: true, includeMetadata: true }),
  };
}

async function official(url: string): Promise<CallClient> {
  const { Pinecone: Official } = await import('pinecone-sdk-9');
  const pc = new Official({ apiKey: API_KEY, controllerHostUrl: url });
  const index = pc.index({ host: url, namespace: 'bench' });
  return {
    describe: () => pc.describeIndex('bench'),
    list: () => index.listPaginated({ limit: 20 }),
    query: (vector) =>
      index.query({ topK: 10, vector, includeValues: true, includeMetadata: true }),
  };
}

/**
 * What makes the calls, by the name it is shown under. Each is loaded when it is made: undici, once it is loaded, sends
 * the requests of the global `fetch` as well.
 */
export const CALL_CLIENTS: Readonly<Record<string, (url: string) => Promise<CallClient>>> = {
  'raw fetch': rawFetch,
  'fetch with a time limit': limitedFetch,
  'undici request': undici,
  'openapi-fetch': openapiFetch,
  'raw client': rawClient,
  facade,
  'official 9.0.0': official,
};
