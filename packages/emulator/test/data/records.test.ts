import { describe, expect, test } from 'vitest';
import { DENSE, openDataPlane } from './data-plane.js';

const EMBED = {
  model: 'llama-text-embed-v2',
  field_map: { text: 'chunk_text' },
  metric: 'cosine',
  dimension: 384,
};
const DENSE_TEXT = { dimension: 384, embed: EMBED };
const NAMESPACE = { path: { namespace: 'texts' } };

const RECORDS = [
  { _id: 'rec1', chunk_text: 'Apples keep the doctor busy elsewhere.', category: 'digestion' },
  { _id: 'rec2', chunk_text: 'Hand washing prevents many infections.', category: 'immunity' },
  { id: 'rec3', chunk_text: 'Vaccines help to prevent disease.', category: 'immunity' },
];

interface Hits {
  readonly result: {
    readonly hits: readonly { readonly _id: string; readonly _score: number; fields: object }[];
  };
  readonly usage: object;
}

const UPSERT = 'POST /records/namespaces/{namespace}/upsert';
const SEARCH = 'POST /records/namespaces/{namespace}/search';

async function filled() {
  const plane = openDataPlane({ index: DENSE_TEXT });
  await plane.ask(UPSERT, RECORDS, NAMESPACE);
  return {
    ...plane,
    search: (body: object) => plane.ask<Hits>(SEARCH, body, NAMESPACE),
  };
}

async function filledSparse() {
  const { dimension: _none, ...index } = {
    ...DENSE,
    ...{ vectorType: 'sparse', metric: 'dotproduct' as const },
    embed: { model: 'pinecone-sparse-english-v0', field_map: { text: 'chunk_text' } },
  };
  const sparse = { ...index, vectorType: 'sparse' as const };
  const plane = openDataPlane();
  plane.services.store.indexes.put(sparse);
  const call = { ...NAMESPACE, index: sparse };
  await plane.ask(UPSERT, RECORDS, call);
  return { search: (body: object) => plane.ask<Hits>(SEARCH, body, call) };
}

describe('text records', () => {
  test('are embedded by the model of the index and found by text', async () => {
    const { search } = await filled();
    const { result, usage } = await search({
      query: { inputs: { text: 'prevent disease' }, top_k: 2 },
    });
    expect(result.hits[0]).toEqual({
      _id: 'rec3',
      _score: expect.any(Number),
      fields: { chunk_text: 'Vaccines help to prevent disease.', category: 'immunity' },
    });
    expect(result.hits).toHaveLength(2);
    expect(usage).toEqual({ read_units: 1, embed_total_tokens: 2 });
  });

  test('are answered without a body, with the LSN and the mark of the stand-in', async () => {
    const { call } = openDataPlane({ index: DENSE_TEXT });
    const { body, headers } = await call(UPSERT, { body: RECORDS, ...NAMESPACE });
    expect(body).toBeUndefined();
    expect(headers).toEqual({
      'x-pinecone-request-lsn': '1',
      'x-emulator-model': 'local stand-in',
    });
  });

  test('are found by id, by vector, by filter and with the fields that are named', async () => {
    const { search, ask } = await filled();
    const byId = await search({ query: { id: 'rec2', top_k: 1 }, fields: ['category', 'none'] });
    expect(byId.result.hits).toEqual([
      { _id: 'rec2', _score: 1, fields: { category: 'immunity' } },
    ]);
    expect(byId.usage).toEqual({ read_units: 1 });
    const fetched = await ask<{ vectors: Record<string, { values: number[] }> }>(
      'GET /vectors/fetch',
      undefined,
      { query: { ids: ['rec1'], namespace: 'texts' } },
    );
    const vector = { values: fetched.vectors['rec1']?.values };
    const byVector = await search({ query: { vector, top_k: 1 } });
    expect(byVector.result.hits[0]).toMatchObject({ _id: 'rec1', _score: 1 });
    const filter = { category: 'immunity' };
    const filtered = await search({ query: { inputs: { text: 'apples' }, top_k: 9, filter } });
    expect(filtered.result.hits.map(({ _id }) => _id).toSorted()).toEqual(['rec2', 'rec3']);
  });

  test('are ranked again by a second model', async () => {
    const { search } = await filled();
    const rerank = { model: 'bge-reranker-v2-m3', rank_fields: ['chunk_text'], top_n: 2 };
    const query = { inputs: { text: 'washing of hands' }, top_k: 3 };
    const { result, usage } = await search({ query, rerank, fields: ['category'] });
    expect(result.hits.map(({ _id }) => _id)[0]).toBe('rec2');
    expect(result.hits).toHaveLength(2);
    expect(result.hits[0]?.fields).toEqual({ category: 'immunity' });
    expect(usage).toMatchObject({ rerank_units: 1 });
    const other = { ...rerank, query: 'apples' };
    const byOther = await search({ query: { id: 'rec2', top_k: 3 }, rerank: other });
    expect(byOther.result.hits[0]?._id).toBe('rec1');
  });

  test('of a sparse index must have the terms that are required', async () => {
    const { search } = await filledSparse();
    const query = { inputs: { text: 'prevent infections disease' }, top_k: 9 };
    const ids = async (terms: string[]) => {
      const body = { query: { ...query, match_terms: { strategy: 'all', terms } } };
      return (await search(body)).result.hits.map(({ _id }) => _id);
    };
    expect((await ids([])).toSorted()).toEqual(['rec2', 'rec3']);
    expect(await ids(['WASHING', 'many infections'])).toEqual(['rec2']);
    expect(await ids(['washing', 'vaccines'])).toEqual([]);
  });

  test.each([
    [[{ chunk_text: 'a' }], 'A record has no _id'],
    [
      [{ _id: 'a', text: 'b' }],
      'Record a has no field chunk_text, which the field_map of this index requires.',
    ],
    [[{ _id: 'a', chunk_text: ' ' }], 'Record a has no field chunk_text'],
    [
      [{ _id: 'a', chunk_text: 'b', more: { c: 1 } }],
      'Metadata field more of vector a is an object',
    ],
    [[{ _id: 'a', chunk_text: 'b', more: null }], 'is null'],
    [
      Array.from({ length: 97 }, (_, at) => ({ _id: `r${at}`, chunk_text: 'b' })),
      'The request has 97 records; at most 96',
    ],
    [[], 'names no records'],
  ])('refuses %j', async (records, message) => {
    const { ask } = openDataPlane({ index: DENSE_TEXT });
    await expect(ask(UPSERT, records, NAMESPACE)).rejects.toMatchObject({
      ...{ status: 400, message: expect.stringContaining(message) },
    });
  });

  test('need an index with integrated embedding', async () => {
    const { ask } = openDataPlane();
    await expect(ask(UPSERT, RECORDS, NAMESPACE)).rejects.toThrow(
      'Index docs-example has no embedding model. Upsert vectors instead',
    );
    const body = { query: { inputs: { text: 'a' }, top_k: 1 } };
    await expect(ask(SEARCH, body, NAMESPACE)).rejects.toThrow('cannot be searched with text');
  });

  const text = { inputs: { text: 'a' } };
  const rerank = { model: 'bge-reranker-v2-m3', rank_fields: ['chunk_text'] };
  test.each([
    [{ query: { top_k: 1 } }, 'The query comes in 0 of the ways'],
    [{ query: { ...text, id: 'a', top_k: 1 } }, 'The query comes in 2 of the ways'],
    [{ query: { inputs: {}, top_k: 1 } }, 'have no text'],
    [{ query: { ...text, top_k: 0 } }, 'topK is 0'],
    [{ query: { vector: { values: [1] }, top_k: 1 } }, 'has dimension 384'],
    [{ query: { ...text, top_k: 1, match_terms: { terms: ['a'] } } }, 'match_terms needs an index'],
    [
      { query: { ...text, top_k: 1, match_terms: { terms: ['a'], strategy: 'any' } } },
      'the only one is all',
    ],
    [{ query: { ...text, top_k: 1 }, fields: Array(101).fill('a') }, 'fields names 101 fields'],
    [
      { query: { ...text, top_k: 1 }, rerank: { ...rerank, model: 'bge-reranker-v9' } },
      'no rerank model named bge-reranker-v9',
    ],
    [{ query: { id: 'rec1', top_k: 1 }, rerank }, 'no text to rank by'],
    [
      { query: { ...text, top_k: 1 }, rerank: { ...rerank, rank_fields: ['none'] } },
      'no text in the field none',
    ],
  ])('refuse the search %j', async (body, message) => {
    const { search } = await filled();
    await expect(search(body)).rejects.toMatchObject({
      ...{ status: 400, message: expect.stringContaining(message) },
    });
  });
});
