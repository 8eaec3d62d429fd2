import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';
import { tempFolder } from '../temp-folder.js';

const VERSIONS = ['2025-04', '2025-10'] as const;

const VECTORS = [
  { id: 'rec1', values: [0.1, 0.2, 0.3], metadata: { genre: 'drama', tags: ['a', 'b'] } },
  { id: 'rec2', values: [0.3, 0.2, 0.1] },
];

// Every answer is held to the contract of its version by the caller itself.
describe.each(VERSIONS)('through the emulator in %s', (version) => {
  test('vectors are written, found, changed and deleted', async () => {
    await using own = openEmulator();
    const host = await own.createIndex('movies');
    const post = (path: string, body: object) =>
      own.call('POST', `${host}${path}`, { version, body });
    const upserted = await post('/vectors/upsert', { vectors: VECTORS, namespace: 'ns' });
    expect([upserted.status, upserted.body]).toEqual([200, { upsertedCount: 2 }]);
    const lsn = Number(upserted.headers.get('x-pinecone-request-lsn'));
    const query = { namespace: 'ns', topK: 2, includeMetadata: true, includeValues: true };
    const queried = await post('/query', { ...query, vector: [0.1, 0.2, 0.3] });
    expect(Number(queried.headers.get('x-pinecone-max-indexed-lsn'))).toBe(lsn);
    expect(queried.body.matches[0]).toEqual({ ...VECTORS[0], score: 1 });
    const change = { id: 'rec2', namespace: 'ns', setMetadata: { genre: 'comedy' } };
    expect((await post('/vectors/update', change)).body).toEqual({});
    const url = `${host}/vectors/fetch?ids=rec2&ids=rec9&namespace=ns`;
    const fetched = await own.call('GET', url, { version });
    expect(fetched.body.vectors).toEqual({
      rec2: { ...VECTORS[1], metadata: { genre: 'comedy' } },
    });
    await post('/vectors/delete', { namespace: 'ns', filter: { genre: 'comedy' } });
    const listed = await own.call('GET', `${host}/vectors/list?namespace=ns&prefix=rec`, {
      version,
    });
    expect(listed.body.vectors).toEqual([{ id: 'rec1' }]);
    const stats = await post('/describe_index_stats', {});
    expect(stats.body).toMatchObject({
      totalVectorCount: 1,
      namespaces: { ns: { vectorCount: 1 } },
    });
  });

  test('namespaces are listed, described and deleted', async () => {
    await using own = openEmulator();
    const host = await own.createIndex('movies');
    await own.call('POST', `${host}/vectors/upsert`, { version, body: { vectors: VECTORS } });
    const listed = await own.call('GET', `${host}/namespaces`, { version });
    expect(listed.body.namespaces).toEqual([{ name: '__default__', record_count: 2 }]);
    expect(listed.body.total_count).toBe(version === '2025-10' ? 1 : undefined);
    const one = await own.call('GET', `${host}/namespaces/__default__`, { version });
    expect(one.body).toEqual({ name: '__default__', record_count: 2 });
    expect((await own.call('DELETE', `${host}/namespaces/__default__`, { version })).body).toEqual(
      {},
    );
    const gone = await own.call('GET', `${host}/namespaces/__default__`, { version });
    expect([gone.status, gone.body]).toEqual([
      404,
      { code: 5, message: 'Namespace not found', details: [] },
    ]);
  });

  test('texts are embedded, written, searched and ranked', async () => {
    await using own = openEmulator();
    const created = await own.call('POST', '/indexes/create-for-model', {
      version,
      body: {
        ...{ name: 'texts', cloud: 'aws', region: 'us-east-1' },
        embed: { model: 'multilingual-e5-large', field_map: { text: 'chunk_text' } },
      },
    });
    expect(created.status).toBe(201);
    const base = `${created.body.host}/records/namespaces/ns`;
    const lines = [
      { _id: 'a', chunk_text: 'Apples keep the doctor busy.', topic: 'food' },
      { _id: 'b', chunk_text: 'Vaccines prevent disease.', topic: 'medicine' },
    ];
    const upserted = await own.call('POST', `${base}/upsert`, {
      version,
      body: lines.map((line) => JSON.stringify(line)).join('\n'),
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
    });
    expect([upserted.status, upserted.text]).toEqual([201, '']);
    const found = await own.call('POST', `${base}/search`, {
      version,
      body: {
        query: { inputs: { text: 'which disease' }, top_k: 2 },
        fields: ['topic'],
        rerank: { model: 'bge-reranker-v2-m3', rank_fields: ['chunk_text'], top_n: 1 },
      },
    });
    expect(found.headers.get('x-emulator-model')).toBe('local stand-in');
    expect(found.body.result.hits).toEqual([
      { _id: 'b', _score: expect.any(Number), fields: { topic: 'medicine' } },
    ]);
  });

  test('the models embed, rank and are described', async () => {
    await using own = openEmulator();
    const models = await own.call('GET', '/models?type=embed&vector_type=dense', { version });
    for (const { model } of models.body.models) {
      const described = await own.call('GET', `/models/${model}`, { version });
      expect(described.body.model).toBe(model);
      const parameters = { input_type: 'query' };
      const body = { model, inputs: [{ text: 'a text' }], parameters };
      const embedded = await own.call('POST', '/embed', { version, body });
      expect(embedded.body.data[0].values).toHaveLength(described.body.default_dimension);
    }
    const sparse = await own.call('POST', '/embed', {
      version,
      body: {
        ...{ model: 'pinecone-sparse-english-v0', inputs: [{ text: 'a text' }] },
        parameters: { input_type: 'passage', return_tokens: true },
      },
    });
    expect(sparse.body.data[0].sparse_tokens).toEqual(['text']);
    const ranked = await own.call('POST', '/rerank', {
      version,
      body: { model: 'cohere-rerank-3.5', query: 'b', documents: [{ text: 'a' }, { text: 'b' }] },
    });
    expect(ranked.body.data[0]).toEqual({ index: 1, score: 1, document: { text: 'b' } });
    const unknown = await own.call('GET', '/models/none', { version });
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('files are imported between requests', async () => {
    await using own = openEmulator();
    const host = await own.createIndex('movies');
    const folder = tempFolder();
    mkdirSync(join(folder, 'ns'));
    const lines = VECTORS.map((vector) => JSON.stringify(vector)).join('\n');
    writeFileSync(join(folder, 'ns', '0.ndjson'), lines);
    const body = { uri: pathToFileURL(folder).href, errorMode: { onError: 'abort' } };
    const started = await own.call('POST', `${host}/bulk/imports`, { version, body });
    const url = `${host}/bulk/imports/${started.body.id}`;
    let described = await own.call('GET', url, { version });
    while (['Pending', 'InProgress'].includes(described.body.status)) {
      await setImmediate();
      described = await own.call('GET', url, { version });
    }
    expect(described.body).toMatchObject({ status: 'Completed', recordsImported: 2 });
    const listed = await own.call('GET', `${host}/bulk/imports`, { version });
    expect(listed.body.data).toEqual([described.body]);
    expect((await own.call('DELETE', url, { version })).body).toEqual({});
    const s3 = { uri: 's3://bucket/imports' };
    const refused = await own.call('POST', `${host}/bulk/imports`, { version, body: s3 });
    expect([refused.status, refused.body.code]).toEqual([400, 3]);
    const none = await own.call('GET', `${host}/bulk/imports/none`, { version });
    expect([none.status, none.body.code]).toEqual([404, 5]);
  });
});

describe('what only 2025-10 has', () => {
  test('works there', async () => {
    await using own = openEmulator();
    const host = await own.createIndex('movies');
    const post = (path: string, body: object, version = '2025-10') =>
      own.call('POST', `${host}${path}`, { version, body });
    const schema = { fields: { genre: { filterable: true } } };
    const created = await post('/namespaces', { name: 'ns', schema });
    expect(created.body).toEqual({
      ...{ name: 'ns', record_count: 0, schema },
      indexed_fields: { fields: ['genre'] },
    });
    expect((await post('/namespaces', { name: 'ns' })).body).toMatchObject({ code: 6 });
    await post('/vectors/upsert', { vectors: VECTORS, namespace: 'ns' });
    const filter = { genre: 'drama' };
    const update = { namespace: 'ns', filter, setMetadata: { seen: true }, dryRun: true };
    expect((await post('/vectors/update', update)).body).toEqual({ matchedRecords: 1 });
    const fetched = await post('/vectors/fetch_by_metadata', { namespace: 'ns', filter });
    expect(fetched.body.vectors).toEqual({ rec1: VECTORS[0] });
    const terms = { query: { id: 'rec1', top_k: 1, match_terms: { terms: ['a'] } } };
    expect((await post('/records/namespaces/ns/search', terms)).status).toBe(400);
  });

  test.each([
    ['/vectors/update', { filter: { genre: 'drama' }, setMetadata: { a: 1 } }, 400],
    ['/vectors/fetch_by_metadata', { filter: { genre: 'drama' } }, 404],
  ])('is refused in 2025-04: %s', async (path, body, status) => {
    await using own = openEmulator();
    const host = await own.createIndex('movies');
    const answer = await own.call('POST', `${host}${path}`, { version: '2025-04', body });
    expect(answer.status).toBe(status);
  });
});
