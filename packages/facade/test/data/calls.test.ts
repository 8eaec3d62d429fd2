import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import type { IndexOf } from '../../src/data/client-index.js';
import { PineconeArgumentError, PineconeBadRequestError } from '../../src/errors/index.js';
import { clientAt } from '../engine/helpers/client-at.js';

type Index = IndexOf<'auto'>;
const EMPTY = { script: [{ json: {} }] };
const bodyOf = ({ text }: { readonly text: string }): unknown => JSON.parse(text);

const records = [
  {
    id: 'a',
    values: new Float32Array([0.5, 1]),
    sparseValues: { indices: [1], values: [0.5] },
    metadata: { my_key: 1, myKey: 'b' },
  },
];

test.each<[string, (index: Index) => PromiseLike<unknown>, object]>([
  ['upsert', (index) => index.upsert(records), {}],
  ['upsert', (index) => index.upsert({ records }), {}],
  ['upsert', (index) => index.upsert({ records, namespace: 'n' }), { namespace: 'n' }],
  ['upsert', (index) => index.namespace('m').upsert(records), { namespace: 'm' }],
  [
    'upsert',
    (index) => index.namespace('m').upsert({ records, namespace: 'n' }),
    { namespace: 'n' },
  ],
])('%s sends records as they are, to the namespace that is meant', async (_, call, namespace) => {
  await using server = await startFaultServer({ script: [{ json: { upsertedCount: 1 } }] });
  expect(await call(clientAt(server).index)).toEqual({ upsertedCount: 1 });
  expect(server.report().map(bodyOf)).toEqual([
    { vectors: [{ ...records[0], values: [0.5, 1] }], ...namespace },
  ]);
});

test.each<[string, (index: Index) => PromiseLike<unknown>, object]>([
  ['deleteOne by text', (index) => index.deleteOne('a'), { ids: ['a'] }],
  [
    'deleteOne by options',
    (index) => index.deleteOne({ id: 'a', namespace: 'n' }),
    { ids: ['a'], namespace: 'n' },
  ],
  ['deleteMany by ids', (index) => index.deleteMany(['a', 'b']), { ids: ['a', 'b'] }],
  [
    'deleteMany by options',
    (index) => index.deleteMany({ ids: ['a'], namespace: 'n' }),
    { ids: ['a'], namespace: 'n' },
  ],
  [
    'deleteMany by a filter in options',
    (index) => index.deleteMany({ filter: { my_price: 0 } }),
    { filter: { my_price: 0 } },
  ],
  [
    'deleteMany by a filter',
    (index) => index.deleteMany({ my_price: { $gt: 1 } }),
    { filter: { my_price: { $gt: 1 } } },
  ],
  ['deleteAll', (index) => index.deleteAll(), { deleteAll: true }],
  [
    'deleteAll of a namespace',
    (index) => index.deleteAll({ namespace: 'n' }),
    { deleteAll: true, namespace: 'n' },
  ],
])('%s', async (_, call, body) => {
  await using server = await startFaultServer(EMPTY);
  await call(clientAt(server).index);
  expect(server.report().map(bodyOf)).toEqual([body]);
  expect(server.report()[0]?.url).toBe('/vectors/delete');
});

test.each<[string, (index: Index) => PromiseLike<unknown>]>([
  ['upsert', (index) => index.upsert(null as never)],
  ['upsert', (index) => index.upsert([])],
  ['upsert', (index) => index.upsert({ records: 'a' } as never)],
  ['upsertRecords', (index) => index.upsertRecords([null] as never)],
  ['query', (index) => index.query(undefined as never)],
  ['query', (index) => index.query({ id: 'a', vector: [1], topK: 1 } as never)],
  ['query', (index) => index.query({ topK: 1 } as never)],
  ['query', (index) => index.query({ id: 'a', topK: 1.5 })],
  ['searchRecords', (index) => index.searchRecords(null as never)],
  ['fetch', (index) => index.fetch({} as never)],
  ['fetchByMetadata', (index) => index.fetchByMetadata(null as never)],
  ['update', (index) => index.update({ metadata: { a: 1 } } as never)],
  ['update', (index) => index.update({ id: 'a', filter: { a: 1 }, metadata: { a: 1 } } as never)],
  ['deleteOne', (index) => index.deleteOne(undefined as never)],
  ['deleteMany', (index) => index.deleteMany(null as never)],
  ['deleteMany', (index) => index.deleteMany([])],
  ['deleteMany', (index) => index.deleteMany({})],
  ['deleteMany', (index) => index.deleteMany({ filter: {} })],
  ['deleteMany', (index) => index.deleteMany({ filter: undefined, namespace: 'a' })],
  ['deleteMany', (index) => index.deleteMany({ namespace: 'a' })],
  ['deleteMany', (index) => index.deleteMany({ ids: ['a'], filter: { a: 1 } })],
  ['deleteAll', (index) => index.deleteAll('a' as never)],
  ['startImport', (index) => index.startImport({} as never)],
  ['describeNamespace', (index) => index.describeNamespace('')],
  ['describeImport', (index) => index.describeImport(undefined as never)],
])('%s rejects what it cannot send, and sends nothing', async (_, call) => {
  await using server = await startFaultServer(EMPTY);
  await expect(call(clientAt(server).index)).rejects.toThrow(PineconeArgumentError);
  expect(server.report()).toEqual([]);
});

test('an index needs a name or a host', async () => {
  await using server = await startFaultServer(EMPTY);
  const { pc } = clientAt(server);
  for (const nothing of [{}, { host: '' }, { name: '' }, ''] as const) {
    expect(() => pc.index(nothing)).toThrow('needs the `name` or the `host`');
  }
  expect(() => pc.index(null as never)).toThrow(PineconeArgumentError);
});

test('update names metadata as the wire does and leaves its keys alone', async () => {
  await using server = await startFaultServer({ script: [{ json: { matchedRecords: 2 } }] });
  const { index } = clientAt(server);
  await index.update({ id: 'a', values: [1], metadata: { my_key: 1 } });
  const filter = { myGenre: { $eq: 'a' } };
  const done = await index.update({ filter, metadata: { myKey: 1 }, dryRun: true, namespace: 'n' });
  expect(done).toEqual({ matchedRecords: 2 });
  expect(server.report().map(bodyOf)).toEqual([
    { id: 'a', values: [1], setMetadata: { my_key: 1 } },
    { filter, setMetadata: { myKey: 1 }, dryRun: true, namespace: 'n' },
  ]);
});

test('records of text go as lines to their namespace', async () => {
  await using server = await startFaultServer({ script: [{ status: 201, body: '' }] });
  const { index } = clientAt(server);
  await index.upsertRecords([
    { _id: 'a', my_text: 'x' },
    { id: 'b', myText: 'y' },
  ]);
  await index.upsertRecords({ records: [{ id: 'c' }], namespace: 'a b' });
  const [first, second] = server.report();
  expect(first?.url).toBe('/records/namespaces/__default__/upsert');
  expect(first?.header('content-type')).toBe('application/x-ndjson');
  expect(
    first?.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { _id: 'a', my_text: 'x' },
    { _id: 'b', myText: 'y' },
  ]);
  expect(second?.url).toBe('/records/namespaces/a%20b/upsert');
});

test('a search keeps the names of fields', async () => {
  const hit = { _id: 'a', _score: 0.5, fields: { my_text: 'x', myText: 'y' } };
  const json = { result: { hits: [hit] }, usage: { read_units: 1 } };
  await using server = await startFaultServer({ script: [{ json }] });
  const found = await clientAt(server)
    .index.namespace('n')
    .searchRecords({
      query: { topK: 3, inputs: { text: 'x' }, filter: { my_key: 1 } },
      fields: ['my_text'],
      rerank: { model: 'm', topN: 1, rankFields: ['my_text'] },
    });
  expect(found).toMatchObject({ result: { hits: [hit] }, usage: { readUnits: 1 } });
  const [request] = server.report();
  expect(request?.url).toBe('/records/namespaces/n/search');
  expect(JSON.parse(request?.text ?? '')).toEqual({
    query: { top_k: 3, inputs: { text: 'x' }, filter: { my_key: 1 } },
    fields: ['my_text'],
    rerank: { model: 'm', top_n: 1, rank_fields: ['my_text'] },
  });
});

test('fetched records are found under both names, their metadata untouched', async () => {
  const vectors = { a_b: { id: 'a_b', values: [1], metadata: { my_key: 1, myKey: 2 } } };
  await using server = await startFaultServer({ script: [{ json: { vectors, new_field: 1 } }] });
  const { index } = clientAt(server);
  const fetched = await index.fetch(['a_b', 'c']);
  expect(fetched).toEqual({ records: vectors, vectors, newField: 1 });
  await index.fetch({ ids: ['a_b'], namespace: 'n' });
  expect(server.report().map(({ url }) => url)).toEqual([
    '/vectors/fetch?ids=a_b&ids=c',
    '/vectors/fetch?ids=a_b&namespace=n',
  ]);
});

test('records by metadata come page by page, tokens going in the body', async () => {
  const page = (id: string, next?: string) => ({
    json: { vectors: { [id]: { id } }, ...(next && { pagination: { next } }) },
  });
  await using server = await startFaultServer({ script: [page('a', 't'), page('b')] });
  const list = clientAt(server)
    .index.namespace('n')
    .fetchByMetadata({ filter: { a: 1 }, limit: 1 });
  expect((await list).records).toEqual({ a: { id: 'a' } });
  expect(await list.toArray({ limit: 5 })).toEqual([{ id: 'a' }, { id: 'b' }]);
  const body = { filter: { a: 1 }, limit: 1, namespace: 'n' };
  expect(server.report().map(bodyOf)).toEqual([body, { ...body, paginationToken: 't' }]);
});

test('lists go over all pages, asked for by options or by place', async () => {
  const next = { pagination: { next: 't' } };
  await using server = await startFaultServer({
    routes: {
      'GET /vectors/list': [
        { json: { vectors: [{ id: 'a' }], ...next } },
        { json: { vectors: [{ id: 'b' }] } },
      ],
      'GET /namespaces': [{ json: { namespaces: [{ name: 'n' }] } }],
      'GET /bulk/imports': [{ json: { data: [{ id: '1', createdAt: '2025-10-01T00:00:00Z' }] } }],
    },
  });
  const { index } = clientAt(server);
  const ids = await index
    .namespace('n')
    .listPaginated({ prefix: 'p', limit: 1 })
    .toArray({ limit: 9 });
  expect(ids).toEqual([{ id: 'a' }, { id: 'b' }]);
  await index.listNamespaces(2, 'tok', { headers: { 'x-a': '1' } });
  await index.listNamespaces(null, null);
  await index.listNamespaces({ limit: 3 }, { headers: { 'x-a': '2' } });
  const [job] = await index.listImports(1).toArray({ limit: 9 });
  expect(job?.createdAt).toEqual(new Date('2025-10-01T00:00:00Z'));
  expect(server.report().map(({ url }) => url)).toEqual([
    '/vectors/list?prefix=p&limit=1&namespace=n',
    '/vectors/list?prefix=p&limit=1&namespace=n&paginationToken=t',
    '/namespaces?limit=2&paginationToken=tok',
    '/namespaces',
    '/namespaces?limit=3',
    '/bulk/imports?limit=1',
  ]);
  expect(server.report().map((request) => request.header('x-a'))).toEqual([
    ...[undefined, undefined, '1', undefined, '2', undefined],
  ]);
});

test('an import starts by either shape', async () => {
  await using server = await startFaultServer({ script: [{ json: { id: '1' } }] });
  const { index } = clientAt(server);
  const call = { headers: { 'x-a': '1' } };
  await index.startImport({ uri: 's3://b/i', integration: 'i', errorMode: 'abort' }, call);
  await index.startImport('s3://b/i', 'abort', 'i', call);
  await index.startImport('s3://b/i', undefined, 'i');
  await index.startImport('s3://b/i');
  await index.startImport({ uri: 's3://b/i', errorMode: { onError: 'abort' } });
  const uri = 's3://b/i';
  expect(server.report().map(bodyOf)).toEqual([
    { uri, integrationId: 'i', errorMode: { onError: 'abort' } },
    { uri, integrationId: 'i', errorMode: { onError: 'abort' } },
    { uri, integrationId: 'i', errorMode: { onError: 'continue' } },
    { uri, errorMode: { onError: 'continue' } },
    { uri, errorMode: { onError: 'abort' } },
  ]);
  const none = undefined;
  expect(server.report().map((request) => request.header('x-a'))).toEqual([
    ...['1', '1', none, none, none],
  ]);
});

test('a query that is answered without matches found none', async () => {
  await using server = await startFaultServer({
    script: [{ json: {} }, { json: { matches: null } }],
  });
  const { index } = clientAt(server);
  expect(await index.query({ id: 'a', topK: 1 })).toEqual({ matches: [] });
  const sure = index.query({ id: 'a', topK: 1, atLeast: {} });
  expect(await sure).toEqual({ matches: [], sees: 'unknown' });
});

test('statistics have the names of the API and of earlier SDKs', async () => {
  const json = { namespaces: { my_space: { vectorCount: 2 } }, totalVectorCount: 2, dimension: 3 };
  await using server = await startFaultServer({ script: [{ json }] });
  expect(await clientAt(server).index.describeIndexStats()).toEqual({
    namespaces: { my_space: { vectorCount: 2, recordCount: 2 } },
    totalVectorCount: 2,
    totalRecordCount: 2,
    dimension: 3,
  });
});

test('an error of the data plane is typed', async () => {
  const json = { code: 3, message: 'Vector dimension 2 does not match', details: [{ a: 1 }] };
  await using server = await startFaultServer({ script: [{ status: 400, json }] });
  const error = await clientAt(server)
    .index.query({ vector: [1, 2], topK: 1 })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PineconeBadRequestError);
  expect(error).toMatchObject({ status: 400, ...json, path: '/query', apiVersion: '2025-10' });
});
