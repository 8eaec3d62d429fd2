import { describe, expect, test } from 'vitest';
import { openDataPlane } from './data-plane.js';
import { filled, type Matches, VECTORS } from './filled-plane.js';

describe('query', () => {
  test('ranks by vector and by id, with what was asked for', async () => {
    const { ask } = await filled();
    const body = { vector: [0.1, 0.2, 0.3], topK: 2, includeMetadata: true, includeValues: true };
    const { matches, usage, namespace } = await ask<Matches>('POST /query', body);
    expect(matches).toEqual([
      { ...VECTORS[0], score: 1 },
      { ...VECTORS[1], score: expect.closeTo(0.99985, 4) },
    ]);
    expect({ usage, namespace }).toEqual({ usage: { readUnits: 1 }, namespace: '' });
    const byId = await ask<Matches>('POST /query', { id: 'rec1', topK: 3 });
    expect(byId.matches.map(({ id }) => id)).toEqual(['rec1', 'rec2', 'rec3']);
    expect(byId.matches[0]).toEqual({ id: 'rec1', score: 1 });
  });

  test('answers no match for an unknown id or namespace', async () => {
    const { ask } = await filled();
    expect(await ask('POST /query', { id: 'rec9', topK: 3 })).toMatchObject({ matches: [] });
    const body = { vector: [1, 2, 3], topK: 3, namespace: 'none' };
    expect(await ask('POST /query', body)).toMatchObject({ matches: [], namespace: 'none' });
  });

  test('treats no namespace, the empty one and `__default__` as one', async () => {
    const { ask } = await filled();
    for (const namespace of ['', '__default__']) {
      const { matches } = await ask<Matches>('POST /query', { id: 'rec1', topK: 3, namespace });
      expect(matches).toHaveLength(3);
    }
  });

  test('filters by metadata', async () => {
    const { ask } = await filled();
    const ids = async (filter: object) => {
      const body = { vector: [1, 2, 3], topK: 9, filter };
      return (await ask<Matches>('POST /query', body)).matches.map(({ id }) => id);
    };
    expect(await ids({ genre: 'comedy' })).toEqual(['rec2']);
    expect(await ids({ year: { $gte: 2019 } })).toEqual(['rec1']);
    expect(await ids({ genre: { $exists: false } })).toEqual(['rec3']);
    await expect(ids({ genre: { $like: 'c' } })).rejects.toThrow('unknown operator $like');
  });

  test('answers the former list of queries', async () => {
    const { ask } = await filled();
    const queries = [{ values: [0.1, 0.2, 0.3] }, { values: [-0.1, 0.2, -0.3], topK: 1 }];
    const { results } = await ask<{ results: Matches[] }>('POST /query', { queries, topK: 2 });
    expect(results.map(({ matches }) => matches.map(({ id }) => id))).toEqual([
      ['rec1', 'rec2'],
      ['rec3'],
    ]);
  });

  test('returns squared distances, the smallest first, with the metric euclidean', async () => {
    const { ask } = openDataPlane({ index: { metric: 'euclidean' } });
    const vectors = [
      { id: 'far', values: [3, 0, 0] },
      { id: 'near', values: [1, 1, 0] },
    ];
    await ask('POST /vectors/upsert', { vectors });
    const { matches } = await ask<Matches>('POST /query', { vector: [1, 0, 0], topK: 2 });
    expect(matches).toEqual([
      { id: 'near', score: 1 },
      { id: 'far', score: 4 },
    ]);
  });

  test.each([
    [{ vector: [1, 2], topK: 1 }, 'The query vector has 2 values, but the index has dimension 3.'],
    [{ vector: [1, 2, 3], id: 'a', topK: 1 }, 'Both vector and id are given'],
    [{ topK: 1 }, 'neither a vector nor an id'],
    [{ vector: [1, 2, 3], topK: 10_001 }, 'topK is 10001; it must be from 1 to 10000'],
    [{ vector: [1, 2, 3], topK: 0 }, 'topK is 0'],
    [
      { sparseVector: { indices: [1], values: [1] }, topK: 1 },
      'Only indexes with the metric dotproduct',
    ],
    [{ queries: [], topK: 1 }, 'queries has 0 entries'],
  ])('refuses %j', async (body, message) => {
    const { ask } = await filled();
    await expect(ask('POST /query', body)).rejects.toMatchObject({
      ...{ status: 400, message: expect.stringContaining(message) },
    });
  });

  test('refuses a result above 4 MB, and many whole records of a pod-based index', async () => {
    const metadata = { text: 'x'.repeat(40_000) };
    const vectors = Array.from({ length: 110 }, (_, at) => {
      return { id: `r${at}`, values: [at + 1, 1, 1], metadata };
    });
    const { ask } = openDataPlane();
    await ask('POST /vectors/upsert', { vectors });
    const body = { vector: [1, 2, 3], topK: 110 };
    await expect(ask('POST /query', { ...body, includeMetadata: true })).rejects.toThrow(
      'The result has',
    );
    expect((await ask<Matches>('POST /query', body)).matches).toHaveLength(110);
    const pod = openDataPlane({ index: { spec: { pod: { environment: 'us-east1-gcp' } } } });
    await expect(
      pod.ask('POST /query', { ...body, topK: 1_001, includeValues: true }),
    ).rejects.toThrow('from 1 to 1000 on a pod-based index');
  });

  test('searches a sparse index, and both kinds of vectors together', async () => {
    const sparse = openDataPlane({ index: { vectorType: 'sparse', metric: 'dotproduct' } });
    const { dimension: _none, ...withoutDimension } = sparse.index;
    sparse.services.store.indexes.put(withoutDimension);
    const index = { index: withoutDimension };
    const vectors = [
      { id: 'a', sparseValues: { indices: [9, 4], values: [0.5, 2] } },
      { id: 'b', sparseValues: { indices: [7], values: [1] } },
    ];
    await sparse.ask('POST /vectors/upsert', { vectors }, index);
    const sparseVector = { indices: [4, 9], values: [1, 1] };
    const body = { sparseVector, topK: 5, includeValues: true };
    const { matches } = await sparse.ask<Matches>('POST /query', body, index);
    expect(matches).toEqual([
      { id: 'a', score: 2.5, sparseValues: { indices: [4, 9], values: [2, 0.5] } },
    ]);
    const hybrid = openDataPlane({ index: { metric: 'dotproduct' } });
    const mixed = [
      { id: 'a', values: [1, 0, 0], sparseValues: { indices: [4], values: [2] } },
      { id: 'b', values: [2, 0, 0] },
    ];
    await hybrid.ask('POST /vectors/upsert', { vectors: mixed });
    const both = { vector: [1, 0, 0], sparseVector, topK: 2 };
    expect((await hybrid.ask<Matches>('POST /query', both)).matches).toEqual([
      { id: 'a', score: 3 },
      { id: 'b', score: 2 },
    ]);
    await expect(hybrid.ask('POST /query', { sparseVector, topK: 1 })).rejects.toThrow(
      'only sparse',
    );
  });

  test.each([
    [{ indices: [1, 2], values: [1] }, '2 sparse indices and 1 sparse values'],
    [{ indices: [1, 1], values: [1, 2] }, 'the sparse index 1 more than once'],
    [{ indices: [-1], values: [1] }, 'the sparse index -1'],
    [{ indices: [4_294_967_296], values: [1] }, 'from 0 to 4294967295'],
    [{ indices: [], values: [] }, 'an empty sparse vector'],
    [
      { indices: Array.from({ length: 1_001 }, (_, at) => at), values: Array(1_001).fill(1) },
      '1001 sparse values',
    ],
  ])('refuses the sparse vector %j', async (sparseVector, message) => {
    const { ask } = openDataPlane({ index: { metric: 'dotproduct' } });
    const body = { vector: [1, 2, 3], sparseVector, topK: 1 };
    await expect(ask('POST /query', body)).rejects.toThrow(message);
  });
});
