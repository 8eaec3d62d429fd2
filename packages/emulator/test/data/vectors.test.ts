import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDataPlane } from './data-plane.js';
import { type Fetched, filled, type Matches, VECTORS } from './filled-plane.js';

describe('upsert and fetch', () => {
  test('a record comes back with the digits it was sent with', async () => {
    const { ask, call } = openDataPlane();
    const upserted = await call('POST /vectors/upsert', {
      body: { vectors: VECTORS, namespace: 'movies' },
    });
    expect(upserted.body).toEqual({ upsertedCount: 3 });
    expect(upserted.headers).toEqual({ 'x-pinecone-request-lsn': '1' });
    const query = { ids: ['rec1', 'rec3', 'rec9'], namespace: 'movies' };
    const { headers, body } = await call('GET /vectors/fetch', { query });
    expect(body).toEqual({
      vectors: { rec1: VECTORS[0], rec3: VECTORS[2] },
      namespace: 'movies',
      usage: { readUnits: 1 },
    });
    expect(headers).toEqual({ 'x-pinecone-max-indexed-lsn': '1' });
    expect(await ask('GET /vectors/fetch', undefined, { query: { ids: ['rec1'] } })).toMatchObject({
      vectors: {},
    });
  });

  test('replaces a record as a whole, and the last of equal ids counts', async () => {
    const { ask } = await filled();
    const vectors = [
      { id: 'rec1', values: [9, 9, 9], metadata: { a: 1 } },
      { id: 'rec1', values: [1, 0, 0] },
    ];
    expect(await ask('POST /vectors/upsert', { vectors })).toEqual({ upsertedCount: 2 });
    const { vectors: found } = await ask<Fetched>('GET /vectors/fetch', undefined, {
      query: { ids: ['rec1'] },
    });
    expect(found['rec1']).toEqual({ id: 'rec1', values: [1, 0, 0] });
  });

  test('keeps any key and id, `__proto__` too', async () => {
    const { ask } = openDataPlane();
    const metadata: unknown = JSON.parse('{"__proto__": "a", "constructor": true, "名": ["x"]}');
    const vectors = [{ id: '__proto__', values: [1, 2, 3], metadata }];
    await ask('POST /vectors/upsert', { vectors, namespace: '__proto__' });
    const body = await ask('GET /vectors/fetch', undefined, {
      query: { ids: ['__proto__'], namespace: '__proto__' },
    });
    expect(JSON.stringify(body)).toContain(JSON.stringify(vectors[0]));
    const stats = await ask('POST /describe_index_stats', {});
    expect(JSON.stringify(stats)).toContain('{"__proto__":{"vectorCount":1}}');
    const filter: unknown = JSON.parse('{"__proto__": "a"}');
    const update = {
      namespace: '__proto__',
      filter,
      setMetadata: JSON.parse('{"__proto__": "b"}'),
    };
    expect(await ask('POST /vectors/update', update)).toEqual({ matchedRecords: 1 });
    const { matches } = await ask<Matches>('POST /query', {
      ...{ namespace: '__proto__', id: '__proto__', topK: 1, includeMetadata: true },
    });
    expect(JSON.stringify(matches)).toContain('"metadata":{"__proto__":"b","constructor":true,');
  });

  const tooLong = 'x'.repeat(513);
  test.each([
    [
      'a wrong dimension',
      { values: [1, 2] },
      'Vector a has 2 values, but the index has dimension 3. Send vectors of dimension 3.',
    ],
    ['no values', {}, 'Vector a has no values'],
    ['zeros', { values: [0, 0, 0] }, 'Vector a contains only zeros'],
    ['numbers beyond float32', { values: [1e39, 0, 0] }, 'not a finite 32-bit float'],
    [
      'sparse values with cosine',
      { values: [1, 2, 3], sparseValues: { indices: [1], values: [1] } },
      'Only indexes with the metric dotproduct',
    ],
    [
      'null in metadata',
      { values: [1, 2, 3], metadata: { b: null } },
      'Metadata field b of vector a is null. Leave the field out instead.',
    ],
    [
      'an object in metadata',
      { values: [1, 2, 3], metadata: { b: { c: 1 } } },
      'Metadata field b of vector a is an object',
    ],
    [
      'a list of numbers in metadata',
      { values: [1, 2, 3], metadata: { b: [1] } },
      'is a list with an element that is not a string',
    ],
    [
      '40 KB of metadata',
      { values: [1, 2, 3], metadata: { b: 'x'.repeat(41_000) } },
      'The metadata of vector a has 41008 bytes; at most 40960',
    ],
    ['an empty id', { id: '', values: [1, 2, 3] }, 'empty id'],
    ['half a character', { id: '\ud800', values: [1, 2, 3] }, 'has half of a surrogate pair'],
    ['a long id', { id: tooLong, values: [1, 2, 3] }, 'has 513 characters'],
  ])('refuses %s and writes nothing', async (_name, vector, message) => {
    const { ask, services, index } = openDataPlane();
    const vectors = [
      { id: 'ok', values: [1, 2, 3] },
      { id: 'a', ...vector },
    ];
    await expect(ask('POST /vectors/upsert', { vectors })).rejects.toMatchObject({
      ...{ status: 400, code: 'INVALID_ARGUMENT', message: expect.stringContaining(message) },
    });
    expect(services.store.lsn(index.uid)).toBe(0);
  });

  test('refuses too many records and ids, unless the limits are off', async () => {
    const vectors = Array.from({ length: 1_001 }, (_, at) => ({ id: `r${at}`, values: [1, 2, 3] }));
    const query = { ids: vectors.map(({ id }) => id) };
    const limited = openDataPlane();
    await expect(limited.ask('POST /vectors/upsert', { vectors })).rejects.toThrow(
      'The request has 1001 vectors; at most 1000 are allowed. Split it into smaller batches.',
    );
    await expect(limited.ask('POST /vectors/upsert', { vectors: [] })).rejects.toThrow(
      'no vectors',
    );
    await expect(limited.call('GET /vectors/fetch', { query })).rejects.toThrow('1001 ids');
    const free = openDataPlane({ limits: false });
    await free.ask('POST /vectors/upsert', { vectors });
    const { vectors: found } = await free.ask<Fetched>('GET /vectors/fetch', undefined, { query });
    expect(Object.keys(found)).toHaveLength(1_001);
  });
});

describe('list and fetch by metadata', () => {
  test('walk all records once, in bitwise order, whatever the page size', async () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(id, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        async (ids, limit) => {
          const { ask, services, index } = openDataPlane();
          await ask('POST /vectors/upsert', {
            vectors: ids.map((one) => ({ id: one, values: [1, 2, 3] })),
          });
          const expected = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
          const listed: string[] = [];
          const fetched: string[] = [];
          let token: string | undefined;
          do {
            const query = { limit, ...(token && { paginationToken: token }) };
            const page = await ask<{ vectors: { id: string }[]; pagination?: { next: string } }>(
              'GET /vectors/list',
              undefined,
              { query },
            );
            listed.push(...page.vectors.map((one) => one.id));
            const same = await ask<Fetched>('POST /vectors/fetch_by_metadata', query);
            fetched.push(...Object.values(same.vectors).map((one) => (one as { id: string }).id));
            expect(same.pagination).toEqual(page.pagination);
            token = page.pagination?.next;
          } while (token);
          expect(listed).toEqual(expected);
          expect(fetched.toSorted()).toEqual(expected.toSorted());
          services.data.evict(index.uid);
          services.store.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  test('list by prefix and refuse wrong tokens, limits and pod-based indexes', async () => {
    const { ask } = await filled();
    const list = (query: object) => ask('GET /vectors/list', undefined, { query: { ...query } });
    expect(await list({ prefix: 'rec2' })).toEqual({
      ...{ vectors: [{ id: 'rec2' }], namespace: '', usage: { readUnits: 1 } },
    });
    await expect(list({ paginationToken: 'e30' })).rejects.toThrow('pagination token is not valid');
    await expect(list({ limit: 0 })).rejects.toThrow('limit is 0; it must be 1 or more.');
    const pod = openDataPlane({ index: { spec: { pod: {} } } });
    await expect(pod.ask('GET /vectors/list')).rejects.toThrow('pod-based');
  });

  test('fetch by metadata finds what the filter asks for', async () => {
    const { ask } = await filled();
    const body = { filter: { genre: { $in: ['comedy'] } }, limit: 5 };
    expect(await ask('POST /vectors/fetch_by_metadata', body)).toEqual({
      ...{ vectors: { rec2: VECTORS[1] }, namespace: '', usage: { readUnits: 1 } },
    });
  });
});

describe('update', () => {
  const fetchOne = async ({ ask }: Awaited<ReturnType<typeof filled>>, id: string) => {
    const query = { ids: [id] };
    return (await ask<Fetched>('GET /vectors/fetch', undefined, { query })).vectors[id];
  };

  test('changes the parts that are named of one record', async () => {
    const plane = await filled();
    await plane.ask('POST /vectors/update', { id: 'rec1', setMetadata: { year: 2020, tag: 'x' } });
    expect(await fetchOne(plane, 'rec1')).toEqual({
      ...VECTORS[0],
      metadata: { genre: 'drama', year: 2020, tag: 'x' },
    });
    await plane.ask('POST /vectors/update', { id: 'rec1', values: [1, 0, 0] });
    expect(await fetchOne(plane, 'rec1')).toMatchObject({
      values: [1, 0, 0],
      metadata: { tag: 'x' },
    });
  });

  test('passes over an id that does not exist', async () => {
    const plane = await filled();
    const { body, headers } = await plane.call('POST /vectors/update', {
      body: { id: 'rec9', setMetadata: { a: 1 } },
    });
    expect({ body, headers }).toEqual({ body: {}, headers: { 'x-pinecone-request-lsn': '1' } });
    expect(await fetchOne(plane, 'rec9')).toBeUndefined();
  });

  test('sets metadata of all that match a filter, or only counts them', async () => {
    const plane = await filled();
    const body = { filter: { genre: 'drama' }, setMetadata: { seen: true } };
    expect(await plane.ask('POST /vectors/update', { ...body, dryRun: true })).toEqual({
      matchedRecords: 2,
    });
    expect(await fetchOne(plane, 'rec1')).toEqual(VECTORS[0]);
    expect(await plane.ask('POST /vectors/update', body)).toEqual({ matchedRecords: 2 });
    expect(await fetchOne(plane, 'rec2')).toMatchObject({ metadata: { seen: true } });
    expect(await fetchOne(plane, 'rec3')).toEqual(VECTORS[2]);
  });

  test.each([
    [{}, 'neither an id nor a filter'],
    [{ id: 'rec1', filter: { a: 1 } }, 'Both id and filter'],
    [{ id: 'rec1', values: [1] }, 'has 1 values, but the index has dimension 3'],
    [{ filter: { a: 1 }, values: [1, 2, 3] }, 'An update by filter can only set metadata.'],
    [{ id: 'rec1', setMetadata: { a: null } }, 'is null'],
    [{ id: 'rec1', setMetadata: { a: 'x'.repeat(40_940) } }, 'at most 40960'],
  ])('refuses %j', async (body, message) => {
    const plane = await filled();
    await expect(plane.ask('POST /vectors/update', body)).rejects.toThrow(message);
    expect(await fetchOne(plane, 'rec1')).toEqual(VECTORS[0]);
  });
});

test('changes to many records by filter leave room for other requests', async () => {
  const plane = openDataPlane();
  for (let at = 0; at < 3_000; at += 1_000) {
    const vectors = Array.from({ length: 1_000 }, (_, step) => {
      return { id: `r${at + step}`, values: [1, 2, 3], metadata: { at: at + step } };
    });
    await plane.ask('POST /vectors/upsert', { vectors });
  }
  const filter = { at: { $gte: 500 } };
  const update = plane.ask('POST /vectors/update', { filter, setMetadata: { seen: true } });
  await new Promise(setImmediate);
  await plane.ask('POST /vectors/delete', { ids: ['r2999'] });
  expect(await update).toEqual({ matchedRecords: 2_500 });
  const seen = { filter: { seen: true }, limit: 9_999 };
  const { vectors } = await plane.ask<Fetched>('POST /vectors/fetch_by_metadata', seen);
  expect(Object.keys(vectors)).toHaveLength(2_499);
  await plane.ask('POST /vectors/delete', { filter: { seen: true } });
  expect(await plane.ask('POST /describe_index_stats', {})).toMatchObject({
    totalVectorCount: 500,
  });
});

describe('delete', () => {
  const left = async ({ ask }: Awaited<ReturnType<typeof filled>>) => {
    const { vectors } = await ask<{ vectors: { id: string }[] }>('GET /vectors/list');
    return vectors.map(({ id }) => id);
  };

  test('removes records by id, by filter and all', async () => {
    const plane = await filled();
    const body = { ids: ['rec3', 'rec9'] };
    expect(await plane.call('POST /vectors/delete', { body })).toEqual({
      ...{ body: {}, headers: { 'x-pinecone-request-lsn': '2' } },
    });
    expect(await left(plane)).toEqual(['rec1', 'rec2']);
    await plane.ask('POST /vectors/delete', { filter: { year: 2019 } });
    expect(await left(plane)).toEqual(['rec2']);
    await plane.ask('POST /vectors/delete', { deleteAll: true });
    expect(await left(plane)).toEqual([]);
    expect(await plane.ask('POST /describe_index_stats', {})).toMatchObject({
      ...{ namespaces: { __default__: { vectorCount: 0 } }, totalVectorCount: 0 },
    });
    await plane.ask('POST /vectors/upsert', { vectors: VECTORS });
    expect(await left(plane)).toEqual(['rec1', 'rec2', 'rec3']);
  });

  test('of everything ends the namespace of a pod-based index', async () => {
    const { ask } = await filled({ index: { spec: { pod: {} } } });
    await ask('POST /vectors/delete', { deleteAll: true });
    expect(await ask('POST /describe_index_stats', {})).toMatchObject({ namespaces: {} });
  });

  test.each([
    [{}, 400, 'Neither ids, filter nor deleteAll'],
    [
      { ids: ['a'], filter: { a: 1 } },
      400,
      'Both ids and filter are given. Send only one of ids, filter and deleteAll.',
    ],
    [{ ids: ['a'], deleteAll: true }, 400, 'Both ids and deleteAll'],
    [{ ids: [] }, 400, 'names no ids'],
    [{ ids: Array(1_500).fill('a') }, 400, 'The request has 1500 ids; at most 1000 are allowed.'],
    [{ filter: {} }, 400, 'The filter is empty'],
    [{ filter: { a: { $like: 1 } } }, 400, 'unknown operator $like'],
    [{ deleteAll: true, namespace: 'none' }, 404, 'Namespace not found'],
    [{ ids: ['a'], namespace: 'none' }, 404, 'Namespace not found'],
  ])('refuses %j', async (body, status, message) => {
    const plane = await filled();
    await expect(plane.ask('POST /vectors/delete', body)).rejects.toMatchObject({
      ...{ status, message: expect.stringContaining(message) },
    });
    expect(await left(plane)).toHaveLength(3);
  });
});

describe('statistics', () => {
  test('count by namespace, and by filter on pod-based indexes only', async () => {
    const { ask } = await filled();
    await ask('POST /vectors/upsert', { vectors: VECTORS.slice(0, 1), namespace: 'b' });
    expect(await ask('POST /describe_index_stats', {})).toEqual({
      namespaces: { __default__: { vectorCount: 3 }, b: { vectorCount: 1 } },
      totalVectorCount: 4,
      ...{ dimension: 3, indexFullness: 0, metric: 'cosine', vectorType: 'dense' },
    });
    const filter = { genre: 'drama' };
    await expect(ask('POST /describe_index_stats', { filter })).rejects.toThrow(
      'A serverless index cannot filter its statistics by metadata.',
    );
    const pod = await filled({ index: { spec: { pod: {} } } });
    expect(await pod.ask('POST /describe_index_stats', { filter })).toMatchObject({
      ...{ namespaces: { __default__: { vectorCount: 2 } }, totalVectorCount: 3 },
    });
  });
});
