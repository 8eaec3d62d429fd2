import { describe, expect, test } from 'vitest';
import type { SdkDoor } from './sdk-door.js';
import { POLL, SDKS, startSdkWorld } from './sdk-world.js';

const SERVERLESS = { cloud: 'aws', region: 'us-east-1' } as const;

async function createMovies(sdk: SdkDoor) {
  return await sdk.control.createIndex({
    name: 'movies',
    dimension: 3,
    metric: 'cosine',
    spec: { serverless: SERVERLESS },
    tags: { team: 'film', stage: 'test' },
    deletionProtection: 'enabled',
    waitUntilReady: true,
  });
}

describe.each(Object.entries(SDKS))('%s', (_name, open) => {
  test('makes, describes, lists, configures and deletes indexes', async () => {
    const { emulator, config } = await startSdkWorld();
    const sdk = open(config);
    await createMovies(sdk);
    const described = await sdk.control.describeIndex('movies');
    expect(described).toMatchObject({
      name: 'movies',
      dimension: 3,
      metric: 'cosine',
      deletionProtection: 'enabled',
      tags: { team: 'film', stage: 'test' },
      status: { ready: true, state: 'Ready' },
      vectorType: 'dense',
    });
    expect(described.spec).toMatchObject({ serverless: SERVERLESS });
    expect(described.host).toMatch(`${emulator.url}/__index/movies-`);
    const { indexes = [] } = await sdk.control.listIndexes();
    expect(indexes.map(({ name }) => name)).toEqual(['movies']);

    await expect(sdk.control.deleteIndex('movies')).rejects.toThrow(/[Dd]eletion protection/);
    await expect(createMovies(sdk)).rejects.toMatchObject({ name: 'PineconeConflictError' });
    const changed = await sdk.configureIndex('movies', {
      deletionProtection: 'disabled',
      tags: { stage: '', owner: 'ann' },
    });
    expect(changed).toMatchObject({
      deletionProtection: 'disabled',
      tags: { team: 'film', owner: 'ann' },
    });
    await sdk.control.deleteIndex('movies');
    await expect(sdk.control.describeIndex('movies')).rejects.toMatchObject({
      name: 'PineconeNotFoundError',
    });
  });

  test('backs an index up and restores it after its end', async () => {
    const { config } = await startSdkWorld();
    const sdk = open(config);
    await createMovies(sdk);
    const records = ['a', 'b', 'c'].map((id, i) => ({
      id,
      values: [i, 1, 0],
      metadata: { genre: 'drama', year: 1990 + i },
    }));
    await sdk.index('movies', 'classics').upsert(records);
    const backup = await sdk.control.createBackup({
      indexName: 'movies',
      name: 'nightly',
      description: 'Before the change',
    });
    const backupId = backup.backupId;
    expect(await sdk.control.describeBackup(backupId)).toMatchObject({
      status: 'Ready',
      sourceIndexName: 'movies',
      recordCount: 3,
      namespaceCount: 1,
    });
    const listed = await sdk.control.listBackups({ indexName: 'movies' });
    expect(listed.data?.map((own) => own.backupId)).toEqual([backupId]);

    await sdk.configureIndex('movies', { deletionProtection: 'disabled' });
    await sdk.control.deleteIndex('movies');
    const { restoreJobId } = await sdk.control.createIndexFromBackup({
      backupId,
      name: 'movies-again',
      tags: { restored: 'yes' },
    });
    await expect
      .poll(() => sdk.control.describeRestoreJob(restoreJobId), POLL)
      .toMatchObject({ status: 'Completed', percentComplete: 100, backupId });
    const jobs = await sdk.control.listRestoreJobs({ limit: 10 });
    expect(jobs.data.map((job) => job.restoreJobId)).toEqual([restoreJobId]);
    const fetched = await sdk.index('movies-again', 'classics').fetch(['a', 'b', 'c']);
    expect(
      Object.values(fetched.records).map(({ id, values, metadata }) => ({ id, values, metadata })),
    ).toEqual(records);
    await sdk.control.deleteBackup(backupId);
    expect((await sdk.control.listBackups({})).data).toEqual([]);
  });

  test('copies a pod index by a collection', async () => {
    const { config } = await startSdkWorld();
    const sdk = open(config);
    const pod = { environment: 'us-east-1-aws', podType: 'p1.x1' };
    await sdk.control.createIndex({ name: 'pods', dimension: 3, metric: 'cosine', spec: { pod } });
    await sdk
      .index('pods')
      .upsert([{ id: 'a', values: [1, 2, 3], metadata: { genre: 'drama', year: 1990 } }]);
    await sdk.control.createCollection({ name: 'kept', source: 'pods' });
    expect(await sdk.control.describeCollection('kept')).toMatchObject({
      name: 'kept',
      status: 'Ready',
      dimension: 3,
      vectorCount: 1,
    });
    const { collections = [] } = await sdk.control.listCollections();
    expect(collections.map(({ name }) => name)).toEqual(['kept']);
    await sdk.control.deleteCollection('kept');
    expect((await sdk.control.listCollections()).collections).toEqual([]);
  });

  test('tells errors apart, with the fetch of the platform', async () => {
    const { config } = await startSdkWorld();
    const { fetchApi: _, ...bare } = config;
    const sdk = open(bare);
    await expect(sdk.control.describeIndex('none')).rejects.toMatchObject({
      name: 'PineconeNotFoundError',
    });
    await createMovies(sdk);
    const wrong = { id: 'a', values: [1, 2], metadata: { genre: 'drama', year: 1 } };
    await expect(sdk.index('movies').upsert([wrong])).rejects.toMatchObject({
      name: 'PineconeBadRequestError',
      message: expect.stringContaining('2'),
    });
  });

  test('learns that its key is wrong', async () => {
    const { config } = await startSdkWorld({ apiKey: 'the-only-key' });
    await expect(open(config).control.listIndexes()).rejects.toMatchObject({
      name: 'PineconeAuthorizationError',
    });
    await expect(
      open({ ...config, apiKey: 'the-only-key' }).control.listIndexes(),
    ).resolves.toEqual({ indexes: [] });
  });
});
