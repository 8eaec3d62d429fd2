import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SlabVectors } from '../../src/engine/slab-vectors.js';
import { VectorMemory } from '../../src/engine/vector-memory.js';

const METRICS = ['cosine', 'dotproduct', 'euclidean'] as const;
type Metric = (typeof METRICS)[number];

/** The definition in double precision, without any of the engine's parts. */
function naiveScore(metric: Metric, left: Float32Array, right: Float32Array): number {
  let [dot, leftSquare, rightSquare, distance] = [0, 0, 0, 0];
  left.forEach((value, index) => {
    const other = right[index] ?? 0;
    dot += value * other;
    leftSquare += value * value;
    rightSquare += other * other;
    distance += (value - other) ** 2;
  });
  if (metric === 'dotproduct') return dot;
  if (metric === 'euclidean') return distance;
  return leftSquare > 0 && rightSquare > 0 ? dot / Math.sqrt(leftSquare * rightSquare) : 0;
}

const vector = (dimension: number) =>
  fc
    .array(fc.integer({ min: -100, max: 100 }), { minLength: dimension, maxLength: dimension })
    .map((values) => Float32Array.from(values, (value) => value / 16));

const setup = fc.integer({ min: 1, max: 70 }).chain((dimension) =>
  fc.record({
    dimension: fc.constant(dimension),
    metric: fc.constantFrom(...METRICS),
    vectors: fc.array(vector(dimension), { minLength: 1, maxLength: 60 }),
    query: vector(dimension),
    topK: fc.integer({ min: 1, max: 80 }),
  }),
);

function filled(
  memory: VectorMemory,
  metric: Metric,
  vectors: readonly Float32Array[],
): SlabVectors {
  const table = new SlabVectors(memory, { metric, dimension: vectors[0]?.length ?? 1 });
  vectors.forEach((values, index) => {
    table.put({ id: `r${index}`, values, metadata: { index } });
  });
  return table;
}

describe('dense search', () => {
  test('the cosine of vectors of any length, down to subnormal numbers, is that of the definition', () => {
    const directions = [
      [1, 2, 3, 4],
      [-1, -2, -3, -4],
      [4, -3, 2, -1],
      [1, 0, 0, 1e-30],
    ];
    const scales = [1, 1e-42, 1e-25, 1e-12, 1e12, 1e25, 8e37];
    const vectors = directions.flatMap((values) =>
      scales.map((scale) => Float32Array.from(values, (value) => value * scale)),
    );
    const table = filled(new VectorMemory(), 'cosine', vectors);
    for (const query of vectors) {
      const matches = table.query({ values: query, topK: vectors.length });
      for (const [at, { id, score }] of matches.entries()) {
        const stored = vectors[Number(id.slice(1))] ?? query;
        expect(score).toBeCloseTo(naiveScore('cosine', stored, query), 5);
        if (stored === query) expect(score).toBe(1);
        expect(score).toBeLessThanOrEqual(matches[at - 1]?.score ?? 1);
      }
    }
    const zeros = table.query({ values: new Float32Array(4), topK: 3 });
    expect(zeros.map(({ score }) => score)).toEqual([0, 0, 0]);
  });

  test('finds what the definition in double precision finds', () => {
    fc.assert(
      fc.property(setup, ({ metric, vectors, query, topK }) => {
        const table = filled(new VectorMemory(), metric, vectors);
        const matches = table.query({ values: query, topK });
        const sign = metric === 'euclidean' ? 1 : -1;
        const expected = vectors
          .map((values, index) => ({ id: `r${index}`, score: naiveScore(metric, values, query) }))
          .sort((a, b) => sign * (a.score - b.score))
          .slice(0, topK);
        expect(matches).toHaveLength(expected.length);
        for (const [rank, match] of matches.entries()) {
          const own = vectors[Number(match.id.slice(1))] ?? query;
          expect(match.score).toBeCloseTo(naiveScore(metric, own, query), 2);
          expect(match.score).toBeCloseTo(expected[rank]?.score ?? Number.NaN, 2);
        }
      }),
    );
  });

  test('gives exactly the same with and without SIMD', () => {
    fc.assert(
      fc.property(setup, ({ metric, vectors, query, topK }) => {
        const [fast, plain] = [true, false].map((simd) =>
          filled(new VectorMemory({ simd }), metric, vectors).query({ values: query, topK }),
        );
        expect(fast).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  test.each([true, false])('crosses slabs and batches (SIMD: %s)', (simd) => {
    const vectors = Array.from({ length: 5_000 }, (_, index) =>
      Float32Array.of(index, 5_000 - index, 1),
    );
    const table = filled(new VectorMemory({ simd }), 'euclidean', vectors);
    for (const at of [0, 7, 8, 1_023, 1_024, 4_999]) {
      const values = vectors[at] ?? Float32Array.of(0, 0, 0);
      expect(table.query({ values, topK: 1 })).toEqual([{ id: `r${at}`, score: 0 }]);
    }
  });

  test('puts equal scores in the order of their ids', () => {
    const table = new SlabVectors(new VectorMemory(), { metric: 'cosine', dimension: 2 });
    for (const id of ['c', 'a', 'd', 'b']) table.put({ id, values: Float32Array.of(1, 2) });
    const ids = (topK: number) =>
      table.query({ values: Float32Array.of(1, 2), topK }).map(({ id }) => id);
    expect(ids(2)).toEqual(['a', 'b']);
    expect(ids(10)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('scores a vector exactly 1 against itself by cosine, and a zero query 0', () => {
    const values = Float32Array.from({ length: 1_536 }, (_, index) => Math.sin(index * 7.3));
    const table = new SlabVectors(new VectorMemory(), { metric: 'cosine', dimension: 1_536 });
    table.put({ id: 'self', values });
    expect(table.query({ values, topK: 1 })).toEqual([{ id: 'self', score: 1 }]);
    const zero = new Float32Array(1_536);
    expect(table.query({ values: zero, topK: 1 })).toEqual([{ id: 'self', score: 0 }]);
  });

  test('answers finite scores for vectors whose products overflow float32', () => {
    const table = new SlabVectors(new VectorMemory(), { metric: 'dotproduct', dimension: 2 });
    table.put({ id: 'up', values: Float32Array.of(3e38, 3e38) });
    table.put({ id: 'down', values: Float32Array.of(-3e38, -3e38) });
    const matches = table.query({ values: Float32Array.of(3e38, 3e38), topK: 2 });
    expect(matches.map(({ id }) => id)).toEqual(['up', 'down']);
    expect(matches.every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  test('looks only at records that pass the filter', () => {
    const vectors = Array.from({ length: 50 }, (_, index) => Float32Array.of(index + 1, 1));
    const table = filled(new VectorMemory(), 'dotproduct', vectors);
    const matches = table.query({
      values: Float32Array.of(1, 0),
      topK: 3,
      filter: (metadata) => Number(metadata?.['index']) % 10 === 0,
    });
    expect(matches.map(({ id }) => id)).toEqual(['r40', 'r30', 'r20']);
  });
});

describe('sparse and hybrid search', () => {
  const sparse = (entries: Record<number, number>) => ({
    indices: Uint32Array.from(Object.keys(entries), Number),
    values: Float32Array.from(Object.values(entries)),
  });

  test('returns the records of a sparse index that share an index with the query', () => {
    const table = new SlabVectors(new VectorMemory(), { metric: 'dotproduct' });
    table.put({ id: 'both', sparse: sparse({ 3: 1, 4000000000: 2 }) });
    table.put({ id: 'one', sparse: sparse({ 3: 1, 7: 9 }) });
    table.put({ id: 'none', sparse: sparse({ 8: 5 }) });
    const query = sparse({ 3: 0.5, 9: 1, 4000000000: 2 });
    expect(table.query({ sparse: query, topK: 5 })).toEqual([
      { id: 'both', score: 4.5 },
      { id: 'one', score: 0.5 },
    ]);
  });

  test('adds both products in a hybrid search', () => {
    const table = new SlabVectors(new VectorMemory(), { metric: 'dotproduct', dimension: 2 });
    table.put({ id: 'dense', values: Float32Array.of(2, 0) });
    table.put({ id: 'mixed', values: Float32Array.of(1, 0), sparse: sparse({ 5: 4 }) });
    const matches = table.query({
      values: Float32Array.of(1, 0),
      sparse: sparse({ 5: 0.5 }),
      topK: 2,
    });
    expect(matches).toEqual([
      { id: 'mixed', score: 3 },
      { id: 'dense', score: 2 },
    ]);
  });
});

describe('records', () => {
  test('behave like a map under any order of writes', () => {
    const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'é', '\u{1f600}', '\uffee');
    const command = fc.record({ id, put: fc.boolean(), seed: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const table = new SlabVectors(new VectorMemory(), { metric: 'cosine', dimension: 3 });
        const model = new Map<string, Float32Array>();
        for (const { id: key, put, seed } of commands) {
          if (put) {
            const values = Float32Array.of(seed, 1, 2);
            table.put({ id: key, values });
            model.set(key, values);
          } else {
            expect(table.delete(key)).toBe(model.delete(key));
          }
          expect(table.size).toBe(model.size);
        }
        const ordered = [...model.keys()].sort((a, b) =>
          Buffer.compare(Buffer.from(a), Buffer.from(b)),
        );
        expect([...table.ids()]).toEqual(ordered);
        for (const [key, values] of model) expect(table.get(key)).toEqual({ id: key, values });
        for (const match of table.query({ values: Float32Array.of(1, 1, 1), topK: 10 })) {
          expect(model.has(match.id)).toBe(true);
        }
      }),
    );
  });

  test('are listed by prefix and from any id on', () => {
    const table = new SlabVectors(new VectorMemory(), { metric: 'dotproduct' });
    for (const id of ['b2', 'a1', 'b1', 'c', 'b10', 'b']) table.put({ id });
    expect([...table.ids({ prefix: 'b' })]).toEqual(['b', 'b1', 'b10', 'b2']);
    expect([...table.ids({ prefix: 'b', after: 'b1' })]).toEqual(['b10', 'b2']);
    expect([...table.ids({ prefix: 'b', after: 'b1x' })]).toEqual(['b2']);
    expect([...table.ids({ prefix: 'b', after: 'a' })]).toEqual(['b', 'b1', 'b10', 'b2']);
    expect([...table.matching(() => true, { after: 'b2' })]).toEqual(['c']);
  });

  test('give their memory back', () => {
    // Plain buffers, because the memory of WebAssembly is not in the figure that is read here.
    const memory = new VectorMemory({ simd: false });
    const values = new Float32Array(1_024).fill(1);
    const before = process.memoryUsage().arrayBuffers;
    for (let round = 0; round < 40; round += 1) {
      const table = new SlabVectors(memory, { metric: 'dotproduct', dimension: 1_024 });
      for (let index = 0; index < 2_000; index += 1) table.put({ id: `r${index}`, values });
      table.release();
    }
    // Forty times eight megabytes went through; without reuse they would need more than three hundred.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });
});
