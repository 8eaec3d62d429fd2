import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import {
  connect,
  deleteAllByIds,
  fetchAll,
  PineconeArgumentError,
  PineconeConfigurationError,
  PineconeFieldNotInVersionError,
  PineconeNotFoundError,
  PineconeOperationNotInVersionError,
  queryAtLeast,
  upsertAll,
  upsertRecordsAll,
  waitForImport,
  waitUntilVisible,
} from '../../src/data/index.js';
import { KEY, versionsSeen } from '../engine/helpers/client-at.js';
import { clockFrom } from '../engine/helpers/clock-from.js';
import { skippingClock } from '../engine/helpers/skipping-clock.js';

const lsn = (value: string) => ({ headers: { 'x-pinecone-request-lsn': value } });
const indexed = (value: string) => ({ headers: { 'x-pinecone-max-indexed-lsn': value } });

function connected({ url }: { readonly url: string }) {
  return connect({ host: url, apiKey: KEY, clock: clockFrom('2026-01-15'), namespace: 'ns' });
}

describe('an index that is reached by its host', () => {
  test('sends to that host, in its namespace, with the key and the newest version', async () => {
    await using server = await startFaultServer({ script: [{ json: { upsertedCount: 1 } }] });
    const { upsertedCount } = await connected(server).upsert([{ id: 'a', values: [1] }]);
    expect(upsertedCount).toBe(1);
    const [request] = server.report();
    expect(request?.url).toBe('/vectors/upsert');
    expect(JSON.parse(request?.text ?? '')).toEqual({
      vectors: [{ id: 'a', values: [1] }],
      namespace: 'ns',
    });
    expect(request?.header('api-key')).toBe(KEY);
    expect(versionsSeen(server)).toEqual(['2025-10']);
  });

  test('of another namespace is another object', async () => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const index = connected(server);
    await index.namespace('other').fetch(['a']);
    await index.fetch(['a']);
    expect(server.report().map(({ url }) => url.split('namespace=')[1])).toEqual(['other', 'ns']);
  });

  test('pages through lists, and converts errors', async () => {
    await using server = await startFaultServer({
      routes: {
        'GET /vectors/list': [
          { json: { vectors: [{ id: 'a' }], pagination: { next: 't' } } },
          { json: { vectors: [{ id: 'b' }] } },
        ],
        'GET /namespaces/ns': [{ status: 404, json: { message: 'No such namespace.' } }],
      },
    });
    const index = connected(server);
    const ids: (string | undefined)[] = [];
    for await (const { id } of index.listPaginated()) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
    await expect(index.describeNamespace('ns')).rejects.toThrow(PineconeNotFoundError);
  });

  test('negotiates as a client does', async () => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const options = { host: server.url, apiKey: KEY } as const;
    const old = connect({ ...options, apiVersion: '2025-04', clock: clockFrom('2025-05-01') });
    await old.describeIndexStats();
    expect(versionsSeen(server)).toEqual(['2025-04']);
    const stats = old as unknown as ReturnType<typeof connected>;
    await expect(stats.fetchByMetadata({ filter: { a: 1 } })).rejects.toThrow(
      PineconeOperationNotInVersionError,
    );
    await expect(stats.listNamespaces({ prefix: 'a' })).rejects.toThrow(
      PineconeFieldNotInVersionError,
    );
    expect(server.report()).toHaveLength(1);
  });

  test('does not wait by itself: the function does', async () => {
    const index = connect({ host: 'docs.svc.pinecone.io', apiKey: KEY });
    const query = { id: 'a', topK: 1, atLeast: { lsn: '1' } };
    await expect(index.query(query)).rejects.toThrow(/queryAtLeast/);
  });
});

describe('what cannot be connected to', () => {
  test.each([
    [{ host: 'evil.example' }, PineconeArgumentError, /must not see the key/],
    [{ host: '' }, PineconeArgumentError, /host/],
    [{ host: 'a.pinecone.io', apiVersion: '1999-01' }, PineconeConfigurationError, /1999-01/],
    [
      { host: 'a.pinecone.io', apiverson: 'x' },
      PineconeConfigurationError,
      /connect\(\).*apiverson/,
    ],
    [undefined, PineconeConfigurationError, /connect\(\).*object/],
  ])('%j is refused', (options, errorClass, message) => {
    const given = (options && { apiKey: KEY, ...options }) as unknown as { readonly host: string };
    expect(() => connect(given)).toThrow(errorClass);
    expect(() => connect(given)).toThrow(message);
  });
});

describe('functions on such an index', () => {
  test('send many records', async () => {
    await using server = await startFaultServer({
      routes: {
        'POST /vectors/upsert': [{ json: { upsertedCount: 2 } }],
        'POST /records/namespaces/ns/upsert': [{ status: 201 }],
        'GET /vectors/fetch': [{ json: { vectors: { a: { id: 'a' } } } }],
        'POST /vectors/delete': [{ json: {} }],
      },
    });
    const index = connected(server);
    const records = [
      { id: 'a', values: [1] },
      { id: 'b', values: [2] },
    ];
    expect(await upsertAll(index, records)).toMatchObject({ succeeded: 2, failed: 0 });
    expect(await upsertRecordsAll(index, [{ id: 'a', text: 'x' }])).toMatchObject({ succeeded: 1 });
    expect(await fetchAll(index, ['a', 'b'])).toMatchObject({ records: { a: { id: 'a' } } });
    expect(await deleteAllByIds(index, ['a'])).toMatchObject({ succeeded: 1 });
    expect(server.report()).toHaveLength(4);
  });

  test('wait for writes and imports', async () => {
    await using server = await startFaultServer({
      routes: {
        'POST /vectors/upsert': [{ json: { upsertedCount: 1 }, ...lsn('7') }],
        'GET /vectors/fetch': [6, 7].map((seen) => ({ json: {}, ...indexed(`${seen}`) })),
        'POST /query': [6, 7].map((seen) => ({ json: { matches: [] }, ...indexed(`${seen}`) })),
        'GET /bulk/imports/1': ['Pending', 'Completed'].map((status) => ({ json: { status } })),
      },
    });
    const options = { host: server.url, apiKey: KEY, onWarning: () => {} };
    const index = connect({ ...options, clock: skippingClock() });
    const write = await index.upsert([{ id: 'a', values: [1] }]);
    expect(await waitUntilVisible(index, write)).toMatchObject({ visible: true });
    const found = await queryAtLeast(index, { id: 'a', topK: 1, atLeast: write });
    expect(found.sees).toBe('write');
    expect(await waitForImport(index, '1')).toMatchObject({ status: 'Completed' });
    expect(server.report()).toHaveLength(7);
  });
});
