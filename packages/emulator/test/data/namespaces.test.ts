import { describe, expect, test } from 'vitest';
import { openDataPlane } from './data-plane.js';

interface Namespaces {
  readonly namespaces: readonly { readonly name: string; readonly record_count: number }[];
  readonly pagination?: { readonly next: string };
  readonly total_count: number;
}

const VECTORS = [{ id: 'a', values: [1, 2, 3], metadata: { genre: 'drama', year: 2020 } }];
const SCHEMA = { fields: { genre: { filterable: true } } };

async function filled(names: readonly string[]) {
  const plane = openDataPlane();
  for (const namespace of names) {
    await plane.ask('POST /vectors/upsert', { vectors: VECTORS, namespace });
  }
  const list = (query: object = {}) =>
    plane.ask<Namespaces>('GET /namespaces', undefined, { query: { ...query } });
  return { ...plane, list };
}

describe('namespaces', () => {
  test('are made by the first write and listed in bitwise order', async () => {
    const { list } = await filled(['b', 'a', '', 'B', '\u{1f600}', '\uffee']);
    const { namespaces, total_count: total, pagination } = await list();
    const names = ['B', '__default__', 'a', 'b', '\uffee', '\u{1f600}'];
    expect(namespaces.map(({ name }) => name)).toEqual(names);
    expect(namespaces.every((namespace) => namespace.record_count === 1)).toBe(true);
    expect([total, pagination]).toEqual([6, undefined]);
  });

  test('are listed by prefix and page by page', async () => {
    const { list } = await filled(['x1', 'y', 'x3', 'x2']);
    const first = await list({ prefix: 'x', limit: 2 });
    expect(first.namespaces.map(({ name }) => name)).toEqual(['x1', 'x2']);
    expect(first.total_count).toBe(3);
    const second = await list({ prefix: 'x', limit: 2, paginationToken: first.pagination?.next });
    expect(second.namespaces.map(({ name }) => name)).toEqual(['x3']);
    expect(second.pagination).toBeUndefined();
    await expect(list({ paginationToken: '??' })).rejects.toMatchObject({ status: 400 });
    await expect(list({ limit: -1 })).rejects.toThrow('limit is -1');
  });

  test('can be made ahead with the fields that filters use', async () => {
    const { ask } = openDataPlane();
    expect(await ask('POST /namespaces', { name: 'ahead', schema: SCHEMA })).toEqual({
      ...{ name: 'ahead', record_count: 0, schema: SCHEMA },
      indexed_fields: { fields: ['genre'] },
    });
    await ask('POST /vectors/upsert', { vectors: VECTORS, namespace: 'ahead' });
    const query = { vector: [1, 2, 3], topK: 1, namespace: 'ahead' };
    expect(await ask('POST /query', { ...query, filter: { genre: 'drama' } })).toMatchObject({
      matches: [{ id: 'a' }],
    });
    await expect(ask('POST /query', { ...query, filter: { year: 2020 } })).rejects.toThrow(
      'Metadata field year is not indexed in this namespace',
    );
    await ask('POST /vectors/delete', { deleteAll: true, namespace: 'ahead' });
    const path = { namespace: 'ahead' };
    expect(await ask('GET /namespaces/{namespace}', undefined, { path })).toEqual({
      ...{ name: 'ahead', record_count: 0, schema: SCHEMA },
      indexed_fields: { fields: ['genre'] },
    });
  });

  test('take the fields of the index when they have none of their own', async () => {
    const spec = { serverless: { cloud: 'aws', region: 'us-east-1', schema: SCHEMA } };
    const { ask } = openDataPlane({ index: { spec } });
    await ask('POST /vectors/upsert', { vectors: VECTORS });
    const body = { filter: { year: 2020 } };
    await expect(ask('POST /vectors/fetch_by_metadata', body)).rejects.toThrow(
      'Indexed are genre.',
    );
  });

  test('are deleted for good', async () => {
    const { ask, list } = await filled(['gone', 'kept']);
    const path = { namespace: 'gone' };
    expect(await ask('DELETE /namespaces/{namespace}', undefined, { path })).toEqual({});
    expect((await list()).namespaces).toEqual([{ name: 'kept', record_count: 1 }]);
    for (const method of ['DELETE', 'GET']) {
      const again = ask(`${method} /namespaces/{namespace}`, undefined, { path });
      await expect(again).rejects.toMatchObject({ status: 404, message: 'Namespace not found' });
    }
    await ask('POST /vectors/upsert', {
      vectors: [{ id: 'new', values: [1, 2, 3] }],
      namespace: 'gone',
    });
    const { vectors } = await ask<{ vectors: object[] }>('GET /vectors/list', undefined, {
      query: { namespace: 'gone' },
    });
    expect(vectors).toEqual([{ id: 'new' }]);
  });

  test.each([
    [{ name: 'there' }, 409, 'Namespace there already exists.'],
    [{ name: '' }, 400, 'is empty'],
    [{ name: 'x'.repeat(513) }, 400, 'has 513 characters'],
    [
      { name: 'new', schema: { fields: { year: { filterable: false } } } },
      400,
      'Field year sets filterable to false',
    ],
  ])('are not made as %j', async (body, status, message) => {
    const { ask, list } = await filled(['there']);
    await expect(ask('POST /namespaces', body)).rejects.toMatchObject({
      ...{ status, message: expect.stringContaining(message) },
    });
    expect((await list()).total_count).toBe(1);
  });

  test.each([
    ['GET /namespaces', {}],
    ['POST /namespaces', {}],
    ['GET /namespaces/{namespace}', { namespace: 'a' }],
    ['DELETE /namespaces/{namespace}', { namespace: 'a' }],
  ])('are not managed on pod-based indexes: %s', async (operation, path) => {
    const { ask } = openDataPlane({ index: { spec: { pod: {} } } });
    const body = { name: 'a' };
    await expect(ask(operation, body, { path: { ...path } })).rejects.toThrow(
      'Index docs-example is pod-based and does not support this operation.',
    );
  });
});

test('a name that UTF-8 does not have is refused by what writes and what reads', async () => {
  const { ask, call, services, index } = openDataPlane();
  const namespace = 'a\udc00';
  const calls = [
    () => ask('POST /vectors/upsert', { namespace, vectors: VECTORS }),
    () => ask('POST /namespaces', { name: namespace }),
    () => ask('POST /query', { namespace, vector: [1, 2, 3], topK: 1 }),
    () => call('GET /vectors/list', { query: { namespace } }),
  ];
  for (const refused of calls) {
    await expect(refused()).rejects.toMatchObject({
      ...{ status: 400, message: expect.stringContaining('has half of a surrogate pair') },
    });
  }
  expect(services.store.lsn(index.uid)).toBe(0);
});
