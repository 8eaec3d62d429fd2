import { expect, it } from 'vitest';
import { Bodies } from '../src/emulator/bodies.ts';

it('writes upserts and queries that are JSON, the same every time', () => {
  const bodies = new Bodies('dense');
  const { vectors } = JSON.parse(bodies.upsert(7, 2));
  expect(vectors.map(({ id }: { id: string }) => id)).toEqual(['rec-7', 'rec-8']);
  expect(vectors[0].values).toHaveLength(1536);
  expect(vectors[0].metadata).toEqual({ bucket: 7 });
  expect(new Bodies('dense').upsert(7, 2)).toBe(bodies.upsert(7, 2));
  expect(JSON.parse(bodies.query(1, true)).filter).toEqual({ bucket: { $eq: 3 } });
  expect(JSON.parse(bodies.query(1, false))).not.toHaveProperty('filter');
});

it('writes sparse vectors with rising indices, one value for each', () => {
  const { sparseVector } = JSON.parse(new Bodies('sparse').query(0, false));
  const { indices, values } = sparseVector;
  expect(indices).toHaveLength(100);
  expect(values).toHaveLength(100);
  expect(indices).toEqual([...new Set<number>(indices)].sort((a, b) => a - b));
});
