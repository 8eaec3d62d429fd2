import { createDbDataClient as createClient202504 } from '@pinecone-versioned/client-2025-04/db-data';
import { createDbDataClient as createClient202510 } from '@pinecone-versioned/client-2025-10/db-data';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';

const values = Float32Array.of(0.1, -0.25, 1 / 3);
const VALUES = '[0.1,-0.25,0.33333334]';
const indices = Uint32Array.of(0, 4_294_967_295, 7);
const SPARSE = `{"indices":[0,4294967295,7],"values":${VALUES}}`;

describe.each([
  ['2025-04', createClient202504],
  ['2025-10', createClient202510],
])(
  'the %s client takes typed arrays, and sends float32 values at their own precision',
  (_, createClient) => {
    async function textsOf(
      call: (client: ReturnType<typeof createClient202504>) => Promise<unknown>,
    ) {
      await using server = await startFaultServer({ script: [{ json: {} }] });
      await call(createClient({ apiKey: 'pcsk_test', host: server.url }));
      return server.report().map(({ text }) => text);
    }

    test('in records', async () => {
      const body = { vectors: [{ id: 'a', values, sparseValues: { indices, values } }] };
      expect(await textsOf((client) => client.POST('/vectors/upsert', { body }))).toEqual([
        `{"vectors":[{"id":"a","values":${VALUES},"sparseValues":${SPARSE}}]}`,
      ]);
    });

    test('in queries', async () => {
      const body = { vector: values, sparseVector: { indices, values }, topK: 3 };
      expect(await textsOf((client) => client.POST('/query', { body }))).toEqual([
        `{"vector":${VALUES},"sparseVector":${SPARSE},"topK":3}`,
      ]);
    });

    test('in the lines of text records', async () => {
      const body = [{ _id: '1', values }, { _id: '2' }];
      const path = '/records/namespaces/{namespace}/upsert';
      const params = { path: { namespace: 'n' } };
      expect(await textsOf((client) => client.POST(path, { params, body }))).toEqual([
        `{"_id":"1","values":${VALUES}}\n{"_id":"2"}\n`,
      ]);
    });

    test('but refuses NaN in them, before anything is sent', async () => {
      const body = { vectors: [{ id: 'a', values: Float32Array.of(1, Number.NaN) }] };
      const call = createClient({ apiKey: 'pcsk_test', host: 'https://x.pinecone.io' }).POST(
        '/vectors/upsert',
        { body },
      );
      await expect(call).rejects.toThrow(
        'body.vectors[0].values[1] cannot be sent as JSON: got NaN',
      );
    });
  },
);
