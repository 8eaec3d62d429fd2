import { expect, test } from 'vitest';
import { serverless, startControlPlane } from './control-plane.js';

const field_map = { text: 'chunk_text' };

function forModel(name: string, embed: object, changes: object = {}): object {
  return { name, cloud: 'aws', region: 'us-east-1', embed, ...changes };
}

test('dimension, metric and parameters follow from the model', async () => {
  const { call } = startControlPlane();
  const body = forModel('text', { model: 'llama-text-embed-v2', field_map });
  const created = await call('POST /indexes/create-for-model', body);
  expect(created).toMatchObject({
    status: 201,
    body: {
      vector_type: 'dense',
      dimension: 1024,
      metric: 'cosine',
      embed: {
        model: 'llama-text-embed-v2',
        field_map,
        dimension: 1024,
        metric: 'cosine',
        vector_type: 'dense',
        read_parameters: { input_type: 'query', truncate: 'END' },
        write_parameters: { input_type: 'passage', truncate: 'END' },
      },
    },
  });
});

test('what the request gives goes before what the model says', async () => {
  const { call } = startControlPlane();
  const embed = {
    model: 'llama-text-embed-v2',
    field_map,
    dimension: 384,
    metric: 'dotproduct',
    read_parameters: { truncate: 'NONE' },
  };
  const schema = { fields: { year: { filterable: true } } };
  const { body } = await call(
    'POST /indexes/create-for-model',
    forModel('text', embed, { schema }),
  );
  expect(body).toMatchObject({
    dimension: 384,
    metric: 'dotproduct',
    spec: { serverless: { schema } },
  });
  expect(body.embed.read_parameters).toEqual({ input_type: 'query', truncate: 'NONE' });
});

test('a sparse model makes a sparse index', async () => {
  const { call } = startControlPlane();
  const embed = { model: 'pinecone-sparse-english-v0', field_map };
  const { body } = await call('POST /indexes/create-for-model', forModel('text', embed));
  expect(body).toMatchObject({ vector_type: 'sparse', metric: 'dotproduct' });
  expect(body).not.toHaveProperty('dimension');
});

test.each([
  ['an unknown model', { model: 'gpt', field_map }, 404],
  ['a model that does not embed', { model: 'bge-reranker-v2-m3', field_map }, 400],
  [
    'a dimension that the model lacks',
    { model: 'llama-text-embed-v2', field_map, dimension: 1000 },
    400,
  ],
  [
    'a metric that the model lacks',
    { model: 'llama-text-embed-v2', field_map, metric: 'euclidean' },
    400,
  ],
  [
    'a dimension for a sparse model',
    { model: 'pinecone-sparse-english-v0', field_map, dimension: 8 },
    400,
  ],
  ['a field map without text', { model: 'llama-text-embed-v2', field_map: { body: 'b' } }, 400],
  [
    'a field map of more than text',
    { model: 'llama-text-embed-v2', field_map: { text: 'a', image: 'b' } },
    400,
  ],
  ['a field map with a number', { model: 'llama-text-embed-v2', field_map: { text: 1 } }, 400],
])('refused: %s', async (_, embed, status) => {
  const { call } = startControlPlane();
  const answer = await call('POST /indexes/create-for-model', forModel('text', embed));
  expect(answer.status).toBe(status);
  expect((await call('GET /indexes')).body.indexes).toEqual([]);
});

test('a model is attached to an index that has none, when it fits', async () => {
  const { call } = startControlPlane();
  await call('POST /indexes', serverless('fits', { dimension: 1024 }));
  await call('POST /indexes', serverless('differs', { dimension: 2 }));
  const embed = { model: 'llama-text-embed-v2', field_map };
  const fits = await call('PATCH /indexes/fits', { embed });
  expect(fits).toMatchObject({ status: 202, body: { embed: { ...embed, dimension: 1024 } } });
  expect((await call('PATCH /indexes/differs', { embed })).status).toBe(400);
  expect((await call('PATCH /indexes/differs', { embed: { field_map } })).status).toBe(400);
  const sparse = { model: 'pinecone-sparse-english-v0', field_map };
  expect((await call('PATCH /indexes/differs', { embed: sparse })).status).toBe(400);
});

test('an attached model stays, while field map and parameters change', async () => {
  const { call } = startControlPlane();
  const embed = { model: 'llama-text-embed-v2', field_map };
  await call('POST /indexes/create-for-model', forModel('text', embed));
  const changed = await call('PATCH /indexes/text', {
    embed: { field_map: { text: 'body' }, write_parameters: { truncate: 'NONE' } },
  });
  expect(changed.body.embed).toMatchObject({
    model: 'llama-text-embed-v2',
    field_map: { text: 'body' },
    read_parameters: { input_type: 'query', truncate: 'END' },
    write_parameters: { truncate: 'NONE' },
  });
  const other = await call('PATCH /indexes/text', { embed: { model: 'multilingual-e5-large' } });
  expect(other.body.error.message).toBe(
    'The model of text is llama-text-embed-v2 and cannot be changed.',
  );
});
