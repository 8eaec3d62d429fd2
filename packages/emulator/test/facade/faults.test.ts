import { PineconeConnectionError, PineconeUnavailableError } from 'pinecone-versioned';
import { describe, expect, test } from 'vitest';
import { MODES, type Mode, startFacadeWorld } from './facade-world.js';

const INDEX = {
  name: 'films',
  dimension: 2,
  metric: 'cosine',
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
} as const;

/** A client that retries, and an index of a few records. */
async function openFilms(mode: Mode) {
  const world = await startFacadeWorld(mode);
  const pc = world.pc.withOptions({ maxRetries: 3 });
  await pc.createIndex(INDEX);
  const films = pc.index('films');
  await films.upsert([{ id: 'alien', values: [1, 0] }]);
  return Object.assign(world, { pc, films });
}

describe.each(MODES)('in %s', (mode) => {
  test('a bulk run gets through a server that throttles', async () => {
    await using world = await openFilms(mode);
    await world.addFault({
      match: { operation: 'POST /vectors/upsert' },
      status: 429,
      retryAfter: 1,
      times: 4,
    });
    const records = Array.from({ length: 2500 }, (_, i) => ({ id: `r${i}`, values: [i, 1] }));
    expect(await world.films.upsertAll(records)).toMatchObject({ succeeded: 2500, failed: 0 });
    expect((await world.films.describeIndexStats()).totalRecordCount).toBe(2501);
  });

  test.each([
    ['cut before it was carried out', { reset: true }],
    ['cut in the middle of its answer', { truncate: true }],
    ['answered with 503', { status: 503 }],
  ])('a write that is %s is written once in the end', async (_, effect) => {
    await using world = await openFilms(mode);
    await world.addFault({ match: { operation: 'POST /vectors/upsert' }, ...effect, times: 1 });
    await world.films.upsert([{ id: 'heat', values: [0, 1] }]);
    const { records } = await world.films.fetch(['alien', 'heat']);
    expect(Object.keys(records).sort()).toEqual(['alien', 'heat']);
  });

  test('a create that may have gone through is not sent again', async () => {
    await using world = await openFilms(mode);
    const route = 'POST /indexes/{index_name}/backups';
    await world.addFault({ match: { operation: route }, truncate: true });
    await expect(world.pc.createBackup({ indexName: 'films' })).rejects.toThrow(
      PineconeConnectionError,
    );
    const { data } = await world.pc.listBackups();
    expect(data).toHaveLength(1);
  });

  test('what stays out of order ends in an error that says so', async () => {
    await using world = await openFilms(mode);
    await world.addFault({ match: { operation: 'POST /query' }, status: 503 });
    await expect(world.films.query({ id: 'alien', topK: 1 })).rejects.toThrow(
      PineconeUnavailableError,
    );
  });
});
