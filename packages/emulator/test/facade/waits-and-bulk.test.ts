import { PineconeTimeoutError, type VectorValues } from 'pinecone-versioned';
import { connect, upsertAll, waitUntilVisible } from 'pinecone-versioned/data';
import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../src/index.js';
import { MODES, type Mode, startFacadeWorld } from './facade-world.js';

const DIMENSION = 8;

function* numbered(count: number) {
  for (let i = 0; i < count; i++) {
    const values = Float32Array.from({ length: DIMENSION }, (_, at) =>
      Math.sin(i * DIMENSION + at),
    );
    yield { id: `rec-${i}`, values, metadata: { number: i } };
  }
}

const idsOf = (count: number) => Array.from({ length: count }, (_, i) => `rec-${i}`);

async function openNumbers(mode: Mode, options: EmulatorOptions = {}) {
  const world = await startFacadeWorld(mode, options);
  const { host } = await world.pc.createIndex({
    name: 'numbers',
    dimension: DIMENSION,
    metric: 'dotproduct',
    spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    waitUntilReady: true,
  });
  return Object.assign(world, { host, numbers: world.pc.index('numbers') });
}

describe.each(MODES)('in %s', (mode) => {
  test('writes, reads and deletes in bulk', async () => {
    await using world = await openNumbers(mode);
    const { numbers } = world;
    const seen: number[] = [];
    const written = await numbers.upsertAll(numbered(5000), {
      namespace: 'bulk',
      concurrency: 3,
      onProgress: ({ succeeded }) => seen.push(succeeded),
    });
    expect(written).toMatchObject({ succeeded: 5000, failed: 0, failedRecords: [] });
    expect(seen.at(-1)).toBe(5000);
    expect((await numbers.describeIndexStats()).namespaces).toMatchObject({
      bulk: { recordCount: 5000 },
    });
    const { records } = await numbers.fetchAll([...idsOf(5000), 'none'], { namespace: 'bulk' });
    expect(Object.keys(records)).toHaveLength(5000);
    expect(
      [...numbered(5000)].filter(({ id, values }) => !sameAs(records[id]?.values, values)),
    ).toEqual([]);
    const gone = await numbers.deleteAllByIds(idsOf(4990), { namespace: 'bulk' });
    expect(gone).toMatchObject({ succeeded: 4990, failed: 0 });
    expect((await numbers.describeIndexStats()).totalRecordCount).toBe(10);
  });

  test('writes text in bulk', async () => {
    await using world = await startFacadeWorld(mode);
    await world.pc.createIndexForModel({
      name: 'notes',
      cloud: 'aws',
      region: 'us-east-1',
      embed: { model: 'multilingual-e5-large', fieldMap: { text: 'chunk_text' } },
    });
    const notes = world.pc.index('notes').namespace('bulk');
    const texts = idsOf(200).map((_id, i) => ({ _id, chunk_text: `note number ${i}` }));
    expect(await notes.upsertRecordsAll(texts)).toMatchObject({ succeeded: 200, failed: 0 });
    expect((await notes.describeIndexStats()).totalRecordCount).toBe(200);
  });

  test.each([
    ['after some descriptions', { afterDescribes: 3 }],
    ['after some time', { afterMs: 9000 }],
  ])('waits for what is ready %s', async (_, transitions) => {
    await using world = await openNumbers(mode, { transitions });
    const { pc, numbers } = world;
    await numbers.upsertAll(numbered(1200));
    const { backupId, status } = await pc.createBackup({ indexName: 'numbers' });
    expect(status).not.toBe('Ready');
    expect(await pc.waitForBackup(backupId)).toMatchObject({ recordCount: 1200 });
    await pc.deleteIndex('numbers');
    await pc.waitUntilIndexDeleted('numbers');
    const { restoreJobId } = await pc.createIndexFromBackup({ backupId, name: 'again' });
    const percents: (number | undefined)[] = [];
    await pc.waitForRestoreJob(restoreJobId, {
      onProgress: ({ percentComplete }) => percents.push(percentComplete),
    });
    expect(percents.length).toBeGreaterThan(2);
    expect(percents).toEqual([...percents].sort((a, b) => Number(a) - Number(b)));
    expect(percents.at(-1)).toBe(100);
    await pc.waitUntilIndexReady('again');
    expect((await pc.index('again').describeIndexStats()).totalRecordCount).toBe(1200);
  });

  test('sees a write when the emulator catches up', async () => {
    await using world = await openNumbers(mode, { freshness: 'manual' });
    const { numbers } = world;
    const write = await numbers.upsert([...numbered(1)]);
    expect((await numbers.fetch(['rec-0'])).records).toEqual({});
    await expect(numbers.waitUntilVisible(write, { timeout: 5000 })).rejects.toThrow(
      PineconeTimeoutError,
    );
    await world.catchUp();
    expect(await numbers.waitUntilVisible(write)).toMatchObject({ visible: true });
    expect(Object.keys((await numbers.fetch(['rec-0'])).records)).toEqual(['rec-0']);
  });

  test('sees a write after its time, by waits and by queries', async () => {
    await using world = await openNumbers(mode, { freshness: { afterMs: 4000 } });
    const { numbers } = world;
    const first = await numbers.upsert([...numbered(1)]);
    expect((await numbers.query({ id: 'rec-0', topK: 1 })).matches).toEqual([]);
    expect(await numbers.waitUntilVisible(first)).toMatchObject({ visible: true });
    const second = await numbers.upsert([...numbered(2)]);
    const { matches, sees } = await numbers.query({ id: 'rec-1', topK: 2, atLeast: second });
    expect([matches.length, sees]).toEqual([2, 'write']);
  });

  test('does the same by the small entry point', async () => {
    await using world = await openNumbers(mode, { freshness: { afterMs: 500 } });
    const { controllerHostUrl: _, ...options } = world.clientOptions;
    const numbers = connect({ ...options, host: world.host });
    expect(await upsertAll(numbers, numbered(1500))).toMatchObject({ succeeded: 1500 });
    const write = await numbers.upsert([...numbered(1)]);
    expect(await waitUntilVisible(numbers, write)).toMatchObject({ visible: true });
    expect((await numbers.describeIndexStats()).totalRecordCount).toBe(1500);
  });
});

function sameAs(found: VectorValues | undefined, values: Float32Array): boolean {
  return found !== undefined && values.every((value, i) => Math.fround(found[i] ?? NaN) === value);
}
