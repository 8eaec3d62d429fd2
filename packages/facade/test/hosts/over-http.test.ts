import { createDbControlClient } from '@pinecone-versioned/client-2025-10/db-control';
import { dbData, dbDataSupport } from '@pinecone-versioned/client-2025-10/db-data';
import { createCaller, getResponseInfo } from '@pinecone-versioned/transport';
import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { errorFromAnswer } from '../../src/errors/error-from-answer.js';
import { failureOf } from '../../src/errors/error-from-failure.js';
import { HostCache } from '../../src/hosts/host-cache.js';

const STATS_OPERATION = {
  ...dbData.operations['POST /describe_index_stats'],
  method: 'POST',
  path: '/describe_index_stats',
} as const;

/** A host cache in front of the generated clients, as the facade uses it. */
function clientsOf(controllerHostUrl: string) {
  const options = { apiKey: 'key', maxRetries: 0 };
  const control = createDbControlClient({ ...options, baseUrl: controllerHostUrl });
  const hosts = new HostCache({
    controllerHostUrl,
    clock: Date,
    describe: async (name, signal) => {
      const init = { params: { path: { index_name: name } }, signal };
      const { data, error, response } = await control.GET('/indexes/{index_name}', init);
      if (!data) throw errorFromAnswer({ error, response }, getResponseInfo(response));
      return data;
    },
  });
  const stats = () =>
    hosts.withHost(
      { name: 'movies' },
      async (host) => {
        const send = createCaller(dbData, { ...options, host }, { ...dbDataSupport, failureOf });
        const { data, error, response } = await send(STATS_OPERATION, { body: {} });
        if (!data) throw errorFromAnswer({ error, response }, getResponseInfo(response));
        return data;
      },
      { mayRepeat: true },
    );
  return { stats };
}

function describing(...urls: readonly string[]): Record<string, FaultStep[]> {
  return {
    'GET /indexes/{name}': urls.map((url) => ({
      json: { name: 'movies', host: url.slice('http://'.length) },
    })),
  };
}

const STATS = { json: { totalVectorCount: 7 } };

test('20 parallel first calls make one lookup', async () => {
  await using index = await startFaultServer({ script: [STATS] });
  await using control = await startFaultServer({ routes: describing(index.url) });
  const { stats } = clientsOf(control.url);
  await Promise.all(Array.from({ length: 20 }, stats));
  expect(control.report()).toHaveLength(1);
  expect(index.report()).toHaveLength(20);
});

test('an index that answers 404 is found at its new host', async () => {
  await using old = await startFaultServer({ script: [STATS, { status: 404, json: {} }] });
  await using moved = await startFaultServer({ script: [STATS] });
  await using control = await startFaultServer({ routes: describing(old.url, moved.url) });
  const { stats } = clientsOf(control.url);
  await stats();
  expect(await stats()).toMatchObject({ totalVectorCount: 7 });
  expect([control, old, moved].map((server) => server.report().length)).toEqual([2, 2, 1]);
});

test('an index whose host is gone is found at its new host', async () => {
  const old = await startFaultServer({ script: [STATS] });
  await using moved = await startFaultServer({ script: [STATS] });
  await using control = await startFaultServer({ routes: describing(old.url, moved.url) });
  const { stats } = clientsOf(control.url);
  await stats();
  await old.close();
  expect(await stats()).toMatchObject({ totalVectorCount: 7 });
  expect(moved.report()).toHaveLength(1);
});
