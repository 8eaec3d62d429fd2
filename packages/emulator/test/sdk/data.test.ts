import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Pinecone as Pinecone7 } from 'pinecone-sdk-7';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import type { SdkDoor, StoryRecord } from './sdk-door.js';
import { POLL, SDKS, startSdkWorld } from './sdk-world.js';

const SERVERLESS = { cloud: 'aws', region: 'us-east-1' } as const;

const RECORDS: StoryRecord[] = [
  { id: 'movie#alien', values: [1, 0, 0], metadata: { genre: 'horror', year: 1979 } },
  { id: 'movie#heat', values: [0.9, 0.4, 0], metadata: { genre: 'drama', year: 1995 } },
  { id: 'show#twin peaks', values: [0, 1, 0], metadata: { genre: 'drama', year: 1990 } },
];

async function openMovies(open: (typeof SDKS)[keyof typeof SDKS]) {
  const world = await startSdkWorld();
  const sdk: SdkDoor = open(world.config);
  await sdk.control.createIndex({
    name: 'movies',
    dimension: 3,
    metric: 'cosine',
    spec: { serverless: SERVERLESS },
  });
  return { ...world, sdk };
}

describe.each(Object.entries(SDKS))('%s', (_name, open) => {
  test('writes, reads, changes and deletes records', async () => {
    const { sdk, sent } = await openMovies(open);
    const movies = sdk.index('movies', 'classics');
    await movies.upsert(RECORDS);

    const near = await movies.common.query({ vector: [1, 0, 0], topK: 2, includeMetadata: true });
    expect(near.matches.map(({ id }) => id)).toEqual(['movie#alien', 'movie#heat']);
    expect(near.matches[0]).toMatchObject({ score: 1, metadata: RECORDS[0]?.metadata });
    const likeHeat = await movies.common.query({
      id: 'movie#heat',
      topK: 3,
      filter: { genre: { $eq: 'drama' } },
      includeValues: true,
    });
    expect(likeHeat.matches.map(({ id }) => id)).toEqual(['movie#heat', 'show#twin peaks']);
    expect(likeHeat.matches[1]?.values).toEqual([0, 1, 0]);

    const fetched = await movies.fetch(['movie#alien', 'show#twin peaks', 'none']);
    expect(Object.keys(fetched.records).sort()).toEqual(['movie#alien', 'show#twin peaks']);
    await movies.update('movie#alien', 'science fiction');
    expect((await movies.fetch(['movie#alien'])).records['movie#alien']?.metadata).toEqual({
      genre: 'science fiction',
      year: 1979,
    });

    const first = await movies.common.listPaginated({ prefix: 'movie#', limit: 1 });
    expect(first.vectors?.map(({ id }) => id)).toEqual(['movie#alien']);
    const paginationToken = first.pagination?.next ?? '';
    const second = await movies.common.listPaginated({
      prefix: 'movie#',
      limit: 1,
      paginationToken,
    });
    expect(second.vectors?.map(({ id }) => id)).toEqual(['movie#heat']);
    expect(await movies.common.describeIndexStats()).toMatchObject({
      dimension: 3,
      totalRecordCount: 3,
      namespaces: { classics: { recordCount: 3 } },
    });

    await movies.deleteOne('movie#alien');
    await movies.deleteByFilter({ year: { $lt: 1995 } });
    expect(Object.keys((await movies.fetch(RECORDS.map(({ id }) => id))).records)).toEqual([
      'movie#heat',
    ]);
    await movies.deleteAll();
    expect((await movies.common.describeIndexStats()).totalRecordCount).toBe(0);
    expect(new Set(sent.map(({ version }) => version))).toEqual(new Set([sdk.version]));
  });

  test('writes and queries sparse vectors', async () => {
    const { config } = await startSdkWorld();
    const sdk = open(config);
    await sdk.control.createIndex({
      name: 'words',
      vectorType: 'sparse',
      metric: 'dotproduct',
      spec: { serverless: SERVERLESS },
    });
    const words = sdk.index('words');
    await words.upsert([
      { id: 'a', sparseValues: { indices: [7, 4_294_967_295], values: [0.5, 2] } },
      { id: 'b', sparseValues: { indices: [7], values: [3] } },
    ]);
    // By id, since the types of both SDKs insist on dense values beside a sparse vector.
    const { matches } = await words.common.query({ id: 'b', topK: 5, includeValues: true });
    expect(matches.map(({ id, score }) => [id, score])).toEqual([
      ['b', 9],
      ['a', 1.5],
    ]);
    expect(matches[1]?.sparseValues).toEqual({ indices: [7, 4_294_967_295], values: [0.5, 2] });
  });

  test('lists, describes and deletes namespaces', async () => {
    const { sdk } = await openMovies(open);
    for (const name of ['one', 'two', 'three']) await sdk.index('movies', name).upsert(RECORDS);
    const movies = sdk.index('movies');
    const page = await movies.listNamespaces(2);
    expect(page.namespaces?.map(({ name }) => name)).toEqual(['one', 'three']);
    const rest = await movies.listNamespaces(2, page.pagination?.next);
    expect(rest.namespaces?.map(({ name }) => name)).toEqual(['two']);
    expect(await movies.common.describeNamespace('two')).toMatchObject({
      name: 'two',
      recordCount: 3,
    });
    await movies.common.deleteNamespace('two');
    await expect(movies.common.describeNamespace('two')).rejects.toMatchObject({
      name: 'PineconeNotFoundError',
    });
  });

  test('writes and searches text, embeds and reranks', async () => {
    const { config, sent } = await startSdkWorld();
    const sdk = open(config);
    await sdk.control.createIndexForModel({
      name: 'notes',
      ...SERVERLESS,
      embed: { model: 'multilingual-e5-large', fieldMap: { text: 'chunk_text' } },
      waitUntilReady: true,
    });
    const notes = sdk.index('notes', 'health');
    await notes.upsertRecords([
      { _id: 'n1', chunk_text: 'Apples hold a lot of fiber', category: 'food' },
      { _id: 'n2', chunk_text: 'Hikers wear sturdy boots', category: 'sport' },
      { _id: 'n3', chunk_text: 'Sleep lets the body recover', category: 'rest' },
    ]);
    const upsert = sent.find(({ url }) => url.includes('/records/'));
    expect(upsert?.contentType).toBe('text/plain;charset=UTF-8');
    expect(upsert?.url).toMatch(/\/__index\/notes-\w+\/records\/namespaces\/health\/upsert$/);

    const { result } = await notes.common.searchRecords({
      query: { topK: 2, inputs: { text: 'fiber of apples' } },
      fields: ['chunk_text', 'category'],
      rerank: { model: 'bge-reranker-v2-m3', rankFields: ['chunk_text'], topN: 1 },
    });
    expect(result.hits.map(({ fields }) => fields)).toEqual([
      { chunk_text: 'Apples hold a lot of fiber', category: 'food' },
    ]);

    const { data, model } = await sdk.embed('multilingual-e5-large', ['one text', 'another']);
    expect([model, data.length]).toEqual(['multilingual-e5-large', 2]);
    expect(data[0]).toMatchObject({ vectorType: 'dense', values: { length: 1024 } });
    const { order } = await sdk.rerank('bge-reranker-v2-m3', 'boots', [
      'apples and fiber',
      'sturdy boots',
      'sleep',
    ]);
    expect([order.length, order[0]]).toEqual([2, 1]);
    expect(await sdk.listModels()).toContain('multilingual-e5-large');
    expect(await sdk.describeModel('llama-text-embed-v2')).toBe('llama-text-embed-v2');
  });

  test('imports a folder', async () => {
    const { sdk } = await openMovies(open);
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'imported'));
    const lines = RECORDS.map((record) => JSON.stringify(record)).join('\n');
    writeFileSync(path.join(folder, 'imported', 'movies.jsonl'), lines);
    const movies = sdk.index('movies', 'imported');
    const { id = '' } = await movies.startImport(pathToFileURL(folder).href);
    await expect
      .poll(() => movies.common.describeImport(id), POLL)
      .toMatchObject({ status: 'Completed', percentComplete: 100, recordsImported: 3 });
    expect((await movies.common.listImports(5)).data?.map((own) => own.id)).toEqual([id]);
    expect(Object.keys((await movies.fetch(['movie#heat'])).records)).toEqual(['movie#heat']);
    await expect(movies.common.cancelImport(id)).resolves.toBeDefined();
  });
});

test('SDK 7.2.0 makes indexes with what came with 2025-10', async () => {
  const { config } = await startSdkWorld();
  const pc = new Pinecone7({ ...config });
  const schema = { fields: { genre: { filterable: true } } };
  const manual = { replicas: 2, shards: 1 };
  const readCapacity = { mode: 'Dedicated', nodeType: 'b1', manual } as const;
  const index = { dimension: 3, metric: 'cosine' };
  await pc.createIndex({
    ...index,
    name: 'dedicated',
    spec: { serverless: { ...SERVERLESS, schema, readCapacity } },
  });
  await pc.createIndex({
    ...index,
    name: 'own',
    spec: { byoc: { environment: 'aws-us-east-1-b' } },
  });
  expect(await pc.describeIndex('dedicated')).toMatchObject({
    spec: {
      serverless: { schema, readCapacity: { mode: 'Dedicated', status: { state: 'Ready' } } },
    },
  });
  const changed = await pc.configureIndex({
    name: 'dedicated',
    readCapacity: { mode: 'OnDemand' },
  });
  expect(changed).toMatchObject({ spec: { serverless: { readCapacity: { mode: 'OnDemand' } } } });
  expect(await pc.describeIndex('own')).toMatchObject({
    spec: { byoc: { environment: 'aws-us-east-1-b' } },
  });
});

test('SDK 7.2.0 uses what came with 2025-10 for records', async () => {
  const { config } = await openMovies(SDKS['SDK 7.2.0']);
  const movies = new Pinecone7({ ...config }).index({ name: 'movies' });
  const created = await movies.createNamespace({
    name: 'planned',
    schema: { fields: { genre: { filterable: true } } },
  });
  expect(created).toMatchObject({
    name: 'planned',
    recordCount: 0,
    schema: { fields: { genre: { filterable: true } } },
  });
  const listed = await movies.listNamespaces({ prefix: 'plan' });
  expect([listed.namespaces?.map(({ name }) => name), listed.totalCount]).toEqual([['planned'], 1]);

  await movies.upsert({ records: RECORDS, namespace: 'classics' });
  const filter = { genre: { $eq: 'drama' } };
  await movies.update({ filter, metadata: { genre: 'serious' }, namespace: 'classics' });
  const found = await movies.fetchByMetadata({
    filter: { genre: { $eq: 'serious' } },
    limit: 1,
    namespace: 'classics',
  });
  expect(Object.keys(found.records)).toEqual(['movie#heat']);
  const next = await movies.fetchByMetadata({
    filter: { genre: { $eq: 'serious' } },
    namespace: 'classics',
    paginationToken: found.pagination?.next ?? '',
  });
  expect(Object.keys(next.records)).toEqual(['show#twin peaks']);
});
