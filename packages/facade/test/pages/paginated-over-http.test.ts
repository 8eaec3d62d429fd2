import { createDbDataClient } from '@pinecone-versioned/client-2025-10/db-data';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { Paginated } from '../../src/pages/paginated.js';
import { completed } from '../call/helpers/completed.js';

const pages = [
  { vectors: [{ id: 'a' }, { id: 'b' }], pagination: { next: 'dDE=' } },
  { vectors: [{ id: 'c' }, { id: 'd' }], pagination: { next: 'dDI=' } },
  { vectors: [{ id: 'e' }] },
];

/** The vector ids of an index at `host`, by the generated client of a version. */
function listVectors(host: string, signal?: AbortSignal) {
  const client = createDbDataClient({ host, apiKey: 'key', maxRetries: 0 });
  return new Paginated({
    fetchPage: async (paginationToken) => {
      const query = paginationToken === undefined ? {} : { paginationToken };
      const { data, error, response } = await client.GET('/vectors/list', {
        params: { query },
        signal,
      });
      if (!data) throw new Error('The list failed.', { cause: error });
      return { ...completed(data), response };
    },
    itemsOf: ({ vectors }) => vectors?.map(({ id }) => id),
    tokenOf: ({ pagination }) => pagination?.next,
    signal,
  });
}

test('a list asks a server for the pages it needs, and for nothing else', async () => {
  await using server = await startFaultServer({ script: pages.map((json) => ({ json })) });
  const list = listVectors(server.url);
  const response = await list.asResponse();
  expect(await response.json()).toEqual(pages[0]);
  expect(await new Response(response.body).json()).toEqual(pages[0]);
  expect(await list.toArray({ limit: 4 })).toEqual(['a', 'b', 'c', 'd']);
  expect(server.report().map(({ url }) => url)).toEqual([
    '/vectors/list',
    '/vectors/list?paginationToken=dDE%3D',
  ]);
});

test('a signal ends a list in the middle of a page that is on its way', async () => {
  await using server = await startFaultServer({
    script: [{ json: pages[0] }, { json: pages[1], delayMs: Number.POSITIVE_INFINITY }],
  });
  const controller = new AbortController();
  const ids = listVectors(server.url, controller.signal)[Symbol.asyncIterator]();
  expect([await ids.next(), await ids.next()]).toMatchObject([{ value: 'a' }, { value: 'b' }]);
  const third = ids.next();
  await expect.poll(() => server.report().length).toBe(2);
  controller.abort('enough');
  await expect(third).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  expect(await ids.next()).toEqual({ value: undefined, done: true });
});
