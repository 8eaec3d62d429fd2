import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { clientAt } from '../engine/helpers/client-at.js';
import { skippingClock } from '../engine/helpers/skipping-clock.js';

function* records(count: number) {
  for (let i = 0; i < count; i++) yield { id: `id-${i}`, values: [i, 1] };
}

test('any number of records is upserted in batches, through failures that pass', async () => {
  await using server = await startFaultServer({
    script: [{ status: 503, json: {} }, { json: { upsertedCount: 1 } }],
  });
  const { index } = clientAt(server, { clock: skippingClock() });
  const result = await index.upsertAll(records(2500), { concurrency: 1, namespace: 'n' });
  expect(result).toMatchObject({ succeeded: 2500, failed: 0, failedRecords: [] });
  const bodies = server.report().map(({ text }) => JSON.parse(text) as Body);
  expect(bodies.map(({ vectors }) => vectors.length)).toEqual([1000, 1000, 1000, 500]);
  const ids = bodies.slice(1).flatMap(({ vectors }) => vectors.map(({ id }) => id));
  expect(ids).toEqual([...records(2500)].map(({ id }) => id));
  expect(new Set(bodies.map(({ namespace }) => namespace))).toEqual(new Set(['n']));
});

test('text records go 96 at a time', async () => {
  await using server = await startFaultServer({ script: [{ status: 201, body: '' }] });
  const { index } = clientAt(server);
  const result = await index.upsertRecordsAll(records(100), { concurrency: 1 });
  expect(result.succeeded).toBe(100);
  const lines = server.report().map(({ text }) => text.trim().split('\n').length);
  expect(lines).toEqual([96, 4]);
});

test('any number of records is fetched and deleted by id', async () => {
  const vectors = { 'id-1': { id: 'id-1', values: [1] } };
  await using server = await startFaultServer({
    routes: {
      'GET /vectors/fetch': [{ json: { vectors } }],
      'POST /vectors/delete': [{ json: {} }],
    },
  });
  const { index } = clientAt(server);
  const fetched = await index.fetchAll(['id-1', 'id-2']);
  expect(fetched.records).toEqual(vectors);
  expect(await index.deleteAllByIds(['id-1'], { namespace: 'n' })).toMatchObject({ succeeded: 1 });
  expect(server.report().map(({ url, text }) => url + text)).toEqual([
    '/vectors/fetch?ids=id-1&ids=id-2',
    '/vectors/delete{"ids":["id-1"],"namespace":"n"}',
  ]);
});

interface Body {
  readonly vectors: readonly { readonly id: string }[];
  readonly namespace?: string;
}
