import { type FaultServer, startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import * as pinned from '../../src/pinned/index.js';
import { KEY, versionsSeen } from '../engine/helpers/client-at.js';
import { clockFrom } from '../engine/helpers/clock-from.js';
import { skippingClock } from '../engine/helpers/skipping-clock.js';

type Index = pinned.PinnedIndex<'2025-10'>;

const lsn = (value: string) => ({ headers: { 'x-pinecone-request-lsn': value } });
const indexed = (value: string) => ({ headers: { 'x-pinecone-max-indexed-lsn': value } });

function at({ url }: FaultServer, options: Partial<pinned.PinnedOptions<'2025-10'>> = {}): Index {
  const own = { host: url, apiKey: KEY, namespace: 'ns', ...options };
  return pinned.connect({ apiVersion: '2025-10', ...own });
}

const CALLS: readonly [request: string, call: (index: Index) => PromiseLike<unknown>][] = [
  ['POST /vectors/upsert', (index) => pinned.upsert(index, [{ id: 'a', values: [1] }])],
  ['POST /records/namespaces/ns/upsert', (index) => pinned.upsertRecords(index, [{ id: 'a' }])],
  ['POST /query', (index) => pinned.query(index, { id: 'a', topK: 1, scanFactor: 2 })],
  [
    'POST /records/namespaces/ns/search',
    (index) => pinned.searchRecords(index, { query: { topK: 1, inputs: { text: 'a' } } }),
  ],
  ['GET /vectors/fetch?ids=a&namespace=ns', (index) => pinned.fetch(index, ['a'])],
  ['POST /vectors/update', (index) => pinned.update(index, { id: 'a', values: [1] })],
  ['POST /vectors/delete', (index) => pinned.deleteOne(index, 'a')],
  ['POST /vectors/delete', (index) => pinned.deleteMany(index, ['a'])],
  ['POST /vectors/delete', (index) => pinned.deleteAll(index)],
  ['POST /describe_index_stats', (index) => pinned.describeIndexStats(index)],
  ['GET /vectors/list?namespace=ns', (index) => pinned.listPaginated(index)],
  [
    'POST /vectors/fetch_by_metadata',
    (index) => pinned.fetchByMetadata(index, { filter: { a: 1 } }),
  ],
  ['GET /namespaces?limit=2', (index) => pinned.listNamespaces(index, 2)],
  ['POST /namespaces', (index) => pinned.createNamespace(index, { name: 'x' })],
  ['GET /namespaces/x', (index) => pinned.describeNamespace(index, 'x')],
  ['DELETE /namespaces/x', (index) => pinned.deleteNamespace(index, 'x')],
  ['POST /bulk/imports', (index) => pinned.startImport(index, { uri: 's3://a/b' })],
  ['GET /bulk/imports', (index) => pinned.listImports(index)],
  ['GET /bulk/imports/x', (index) => pinned.describeImport(index, 'x')],
  ['DELETE /bulk/imports/x', (index) => pinned.cancelImport(index, 'x')],
];

test.each(CALLS)('%s is sent with the key and the version', async (request, call) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  await call(at(server));
  const [seen] = server.report();
  expect(`${seen?.method} ${seen?.url}`).toBe(request);
  expect(seen?.header('api-key')).toBe(KEY);
  expect(versionsSeen(server)).toEqual(['2025-10']);
});

test('requests and answers have the names and values of the other entries', async () => {
  await using server = await startFaultServer({
    routes: {
      'POST /vectors/upsert': [{ json: { upsertedCount: 1 }, ...lsn('7') }],
      'POST /records/namespaces/m/search': [{ json: { usage: { read_units: 1 } } }],
      'GET /vectors/fetch': [{ json: { vectors: { a: { id: 'a', metadata: { my_key: 1 } } } } }],
    },
  });
  const index = at(server);
  const values = Float32Array.of(0.1);
  expect(await pinned.upsert(index, [{ id: 'a', values }])).toEqual({ upsertedCount: 1, lsn: '7' });
  const found = await pinned.searchRecords(index.inNamespace('m'), {
    query: { topK: 1, inputs: { text: 'a' } },
  });
  expect(found).toEqual({ usage: { readUnits: 1 } });
  const { records } = await pinned.fetch(index, ['a']);
  expect(records['a']?.metadata).toEqual({ my_key: 1 });
  const [upserted, searched] = server.report();
  expect(upserted?.text).toBe('{"vectors":[{"id":"a","values":[0.1]}],"namespace":"ns"}');
  expect(searched?.text).toBe('{"query":{"top_k":1,"inputs":{"text":"a"}}}');
});

describe('errors are those of the other entries', () => {
  test('of an answer', async () => {
    await using server = await startFaultServer({ script: [{ status: 404, json: {} }] });
    const call = pinned.describeNamespace(at(server), 'x');
    await expect(call).rejects.toThrow(pinned.PineconeNotFoundError);
    await expect(call).rejects.toMatchObject({ operation: 'describeNamespace', status: 404 });
  });

  test('of an operation or a field that the version lacks', async () => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const options = { host: server.url, apiKey: KEY, apiVersion: '2025-04' } as const;
    const old = pinned.connect(options) as unknown as Index;
    await expect(pinned.createNamespace(old, { name: 'x' })).rejects.toThrow(
      pinned.PineconeOperationNotInVersionError,
    );
    await expect(pinned.query(old, { id: 'a', topK: 1, scanFactor: 2 })).rejects.toThrow(
      pinned.PineconeFieldNotInVersionError,
    );
    expect(server.report()).toEqual([]);
    await pinned.query(old, { id: 'a', topK: 1, scanFactor: 2 }, { apiVersion: '2025-10' });
    expect(versionsSeen(server)).toEqual(['2025-10']);
  });

  test.each<[what: string, message: RegExp, call: (index: Index) => PromiseLike<unknown>]>([
    ['a path without a name', /"namespace"/, (index) => pinned.describeNamespace(index, '')],
    ['no id', /deleteOne\(\) needs `id`/, (index) => pinned.deleteOne(index, '')],
    ['no options', /needs an object/, (index) => pinned.query(index, undefined as never)],
    [
      'an unknown option of a call',
      /"retries" is no option/,
      (index) => pinned.query(index, { id: 'a', topK: 1 }, { retries: 1 } as object),
    ],
  ])('of %s, before anything is sent', async (_, message, call) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const failed = call(at(server));
    await expect(failed).rejects.toThrow(pinned.PineconeArgumentError);
    await expect(failed).rejects.toThrow(message);
    expect(server.report()).toEqual([]);
  });

  test.each([
    [undefined, /connect\(\) needs an object/],
    [{}, /`host` must be/],
    [{ host: 'evil.example' }, /must not see the key/],
  ])('of options that nothing can be connected with: %j', (options, message) => {
    const connect = () => pinned.connect(options as never);
    expect(connect).toThrow(pinned.PineconeArgumentError);
    expect(connect).toThrow(message);
  });

  test('of a key that cannot be one', async () => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const call = pinned.fetch(at(server, { apiKey: '' }), ['a']);
    await expect(call).rejects.toThrow(/`apiKey` must be visible ASCII/);
  });
});

test('runs go over any number of records', async () => {
  await using server = await startFaultServer({
    routes: {
      'POST /vectors/upsert': [{ json: { upsertedCount: 2 } }],
      'POST /records/namespaces/ns/upsert': [{ status: 201 }],
      'GET /vectors/fetch': [{ json: { vectors: { a: { id: 'a' } } } }],
      'POST /vectors/delete': [{ json: {} }],
    },
  });
  const index = at(server);
  const records = [{ id: 'a', values: [1] }];
  expect(await pinned.upsertAll(index, records)).toMatchObject({ succeeded: 1, failed: 0 });
  expect(await pinned.upsertRecordsAll(index, [{ id: 'a' }])).toMatchObject({ succeeded: 1 });
  expect(await pinned.fetchAll(index, ['a'])).toMatchObject({ records: { a: { id: 'a' } } });
  expect(await pinned.deleteAllByIds(index, ['a'])).toMatchObject({ succeeded: 1 });
  expect(server.report()).toHaveLength(4);
});

test('waits look until a write is seen or an import has ended', async () => {
  await using server = await startFaultServer({
    routes: {
      'GET /vectors/fetch': [6, 7].map((seen) => ({ json: {}, ...indexed(`${seen}`) })),
      'POST /query': [6, 7].map((seen) => ({ json: { matches: [] }, ...indexed(`${seen}`) })),
      'GET /bulk/imports/1': ['Pending', 'Completed'].map((status) => ({ json: { status } })),
    },
  });
  const index = at(server, { clock: skippingClock() });
  expect(await pinned.waitUntilVisible(index, { lsn: '7' })).toMatchObject({ visible: true });
  const query = { id: 'a', topK: 1, atLeast: { lsn: '7' } };
  expect(await pinned.queryAtLeast(index, query)).toMatchObject({ sees: 'write' });
  expect(await pinned.waitForImport(index, '1')).toMatchObject({ status: 'Completed' });
  expect(server.report()).toHaveLength(6);
});

test('nothing is read from the environment, and no version is looked for', async () => {
  await using server = await startFaultServer({
    script: [{ status: 400, json: { code: 'UNSUPPORTED_API_VERSION', message: 'No.' } }],
  });
  const call = pinned.describeIndexStats(at(server, { clock: clockFrom('2026-01-15') }));
  await expect(call).rejects.toThrow(pinned.PineconeBadRequestError);
  expect(server.report()).toHaveLength(1);
});
