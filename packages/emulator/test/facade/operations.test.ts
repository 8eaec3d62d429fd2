import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  PineconeConflictError,
  PineconeForbiddenError,
  PineconeNotFoundError,
  PineconeOperationNotInVersionError,
} from 'pinecone-versioned';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { isNewest, MODES, operationsOf, startFacadeWorld } from './facade-world.js';

const SERVERLESS = { cloud: 'aws', region: 'us-east-1' } as const;

const RECORDS = [
  { id: 'film#alien', values: [1, 0, 0], metadata: { genre: 'horror', year: 1979 } },
  { id: 'film#heat', values: [0.9, 0.4, 0], metadata: { genre: 'drama', year: 1995 } },
  { id: 'show#twin peaks', values: [0, 1, 0], metadata: { genre: 'drama', year: 1990 } },
];

describe.each(MODES)('every operation of the client, in %s', (mode) => {
  let world: Awaited<ReturnType<typeof startFacadeWorld>>;

  beforeAll(async () => {
    world = await startFacadeWorld(mode);
    const { pc } = world;
    await pc.createIndex({
      name: 'films',
      dimension: 3,
      metric: 'cosine',
      spec: { serverless: SERVERLESS },
      tags: { team: 'film' },
      deletionProtection: 'enabled',
      waitUntilReady: true,
    });
    await pc.createIndexForModel({
      name: 'notes',
      ...SERVERLESS,
      embed: { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk_text' } },
      waitUntilReady: true,
    });
  });

  afterAll(() => world[Symbol.asyncDispose]());

  test('indexes', async () => {
    const { pc, emulator } = world;
    const films = await pc.describeIndex('films');
    expect(films).toMatchObject({
      dimension: 3,
      metric: 'cosine',
      deletionProtection: 'enabled',
      tags: { team: 'film' },
      status: { ready: true, state: 'Ready' },
      spec: { serverless: SERVERLESS },
    });
    expect(films.host).toMatch(`${emulator.url}/__index/films-`);
    const { indexes = [] } = await pc.listIndexes();
    expect(indexes.map(({ name }) => name).sort()).toEqual(['films', 'notes']);
    await expect(pc.deleteIndex('films')).rejects.toThrow(PineconeForbiddenError);
    await expect(
      pc.createIndex({ name: 'films', dimension: 3, spec: { serverless: SERVERLESS } }),
    ).rejects.toThrow(PineconeConflictError);
    const changed = await pc.configureIndex('films', {
      deletionProtection: 'disabled',
      tags: { owner: 'ann' },
    });
    expect(changed).toMatchObject({
      deletionProtection: 'disabled',
      tags: { team: 'film', owner: 'ann' },
    });
  });

  test('indexes that are there already, and requests by hand', async () => {
    const { pc } = world;
    const wanted = { name: 'films', dimension: 3, spec: { serverless: SERVERLESS } };
    const { host } = await pc.describeIndex('films');
    expect(await pc.createIndex({ ...wanted, suppressConflicts: true })).toMatchObject({ host });
    expect(await pc.createIndex({ ...wanted, reconcile: true })).toMatchObject({ host });
    await expect(pc.createIndex({ ...wanted, dimension: 4, reconcile: true })).rejects.toThrow(
      PineconeConflictError,
    );
    const path = { name: 'films' };
    expect(await pc.request('GET', '/indexes/{name}', { path })).toMatchObject({ host });
  });

  test('records', async () => {
    const films = world.pc.index<{ genre: string; year: number }>('films').namespace('classics');
    const written = await films.upsert(RECORDS);
    expect(written).toMatchObject({ upsertedCount: 3, lsn: expect.stringMatching(/^\d+$/) });
    const { matches } = await films.query({ vector: [1, 0, 0], topK: 2, includeMetadata: true });
    expect(matches.map(({ id }) => id)).toEqual(['film#alien', 'film#heat']);
    expect(matches[0]?.metadata).toEqual({ genre: 'horror', year: 1979 });
    const { records } = await films.fetch(['film#heat', 'none']);
    expect(Object.keys(records)).toEqual(['film#heat']);
    await films.update({ id: 'film#heat', metadata: { genre: 'crime' } });
    expect((await films.fetch(['film#heat'])).records['film#heat']?.metadata).toEqual({
      genre: 'crime',
      year: 1995,
    });
    const ids: (string | undefined)[] = [];
    for await (const { id } of films.listPaginated({ prefix: 'film#', limit: 1 })) ids.push(id);
    expect(ids).toEqual(['film#alien', 'film#heat']);
    expect(await films.describeIndexStats()).toMatchObject({
      totalRecordCount: 3,
      namespaces: { classics: { recordCount: 3 } },
    });
    await films.deleteOne('film#alien');
    await films.deleteMany({ genre: { $eq: 'crime' } });
    expect((await films.describeIndexStats()).totalRecordCount).toBe(1);
    await films.deleteAll();
    expect((await films.describeIndexStats()).totalRecordCount).toBe(0);
  });

  test('namespaces', async () => {
    const films = world.pc.index('films');
    for (const name of ['one', 'two']) await films.namespace(name).upsert(RECORDS);
    const listed: string[] = [];
    for await (const { name } of films.listNamespaces({ limit: 1 })) listed.push(name ?? '');
    expect(listed).toEqual(['classics', 'one', 'two']);
    expect(await films.describeNamespace('one')).toMatchObject({ name: 'one', recordCount: 3 });
    await films.deleteNamespace('one');
    await expect(films.describeNamespace('one')).rejects.toThrow(PineconeNotFoundError);
  });

  if (isNewest(mode)) {
    test('what came with 2025-10', async () => {
      const films = world.pc.index('films');
      const schema = { fields: { genre: { filterable: true } } };
      expect(await films.createNamespace({ name: 'planned', schema })).toMatchObject({ schema });
      const named = films.namespace('two');
      const update = { filter: { genre: { $eq: 'drama' } }, metadata: { genre: 'serious' } };
      expect(await named.update({ ...update, dryRun: true })).toMatchObject({ matchedRecords: 2 });
      await named.update(update);
      const found: string[] = [];
      const filter = { genre: { $eq: 'serious' } };
      for await (const { id } of named.fetchByMetadata({ filter, limit: 1 })) found.push(id);
      expect(found).toEqual(['film#heat', 'show#twin peaks']);
    });
  } else {
    test('what came later is refused before it is sent', async () => {
      const films = world.pc.index('films');
      await expect(films.createNamespace({ name: 'planned' })).rejects.toThrow(
        PineconeOperationNotInVersionError,
      );
    });
  }

  test('text and inference', async () => {
    const notes = world.pc.index('notes').namespace('health');
    await notes.upsertRecords([
      { _id: 'n1', chunk_text: 'Apples hold a lot of fiber', category: 'food' },
      { _id: 'n2', chunk_text: 'Hikers wear sturdy boots', category: 'sport' },
    ]);
    const { result } = await notes.searchRecords({
      query: { topK: 2, inputs: { text: 'fiber of apples' } },
      fields: ['category'],
      rerank: { model: 'bge-reranker-v2-m3', rankFields: ['chunk_text'], topN: 1 },
    });
    expect(result.hits).toMatchObject([{ _id: 'n1', fields: { category: 'food' } }]);
    const { inference } = world.pc;
    const { data } = await inference.embed({
      model: 'multilingual-e5-large',
      inputs: ['one text'],
      parameters: { inputType: 'passage' },
    });
    expect(data).toMatchObject([{ vectorType: 'dense', values: { length: 1024 } }]);
    const ranked = await inference.rerank('bge-reranker-v2-m3', 'boots', ['apples', 'boots']);
    expect(ranked.data.map(({ index }) => index)).toEqual([1, 0]);
    const { models = [] } = await inference.listModels({ type: 'rerank' });
    expect(models.map(({ model }) => model)).toContain('bge-reranker-v2-m3');
    expect(await inference.getModel('multilingual-e5-large')).toMatchObject({ type: 'embed' });
  });

  test('imports', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'imported'));
    const lines = RECORDS.map((record) => JSON.stringify(record)).join('\n');
    writeFileSync(path.join(folder, 'imported', 'films.jsonl'), lines);
    const films = world.pc.index('films');
    const { id = '' } = await films.startImport({ uri: pathToFileURL(folder).href });
    expect(await films.waitForImport(id)).toMatchObject({
      status: 'Completed',
      percentComplete: 100,
      recordsImported: 3,
    });
    const listed: unknown[] = [];
    for await (const own of films.listImports()) listed.push(own.id);
    expect(listed).toEqual([id]);
    expect(await films.describeImport(id)).toMatchObject({ id });
    const { records } = await films.namespace('imported').fetch(['film#alien']);
    expect(records['film#alien']?.values).toEqual([1, 0, 0]);
    await films.cancelImport(id);
  });

  test('backups and restore jobs', async () => {
    const { pc } = world;
    const backup = await pc.createBackup({ indexName: 'films', name: 'nightly' });
    const { backupId } = backup;
    expect(await pc.waitForBackup(backupId)).toMatchObject({ recordCount: 6, status: 'Ready' });
    expect(await pc.describeBackup(backupId)).toMatchObject({ sourceIndexName: 'films' });
    for (const options of [{ indexName: 'films' }, {}]) {
      const listed: string[] = [];
      for await (const own of pc.listBackups({ ...options, limit: 1 })) listed.push(own.backupId);
      expect(listed).toEqual([backupId]);
    }
    await pc.deleteIndex('films');
    await pc.waitUntilIndexDeleted('films');
    const { restoreJobId } = await pc.createIndexFromBackup({
      backupId,
      name: 'films-again',
      tags: { restored: 'yes' },
      deletionProtection: 'enabled',
    });
    expect(await pc.waitForRestoreJob(restoreJobId)).toMatchObject({
      status: 'Completed',
      percentComplete: 100,
      targetIndexName: 'films-again',
    });
    const jobs: string[] = [];
    for await (const job of pc.listRestoreJobs()) jobs.push(job.restoreJobId);
    expect(jobs).toEqual([restoreJobId]);
    expect(await pc.describeRestoreJob(restoreJobId)).toMatchObject({ backupId });
    expect(await pc.waitUntilIndexReady('films-again')).toMatchObject({
      dimension: 3,
      tags: { restored: 'yes' },
      deletionProtection: 'enabled',
    });
    const films = pc.index('films-again').namespace('imported');
    const { records } = await films.fetch(RECORDS.map(({ id }) => id));
    expect(Object.values(records)).toMatchObject(RECORDS);
    await pc.deleteBackup(backupId);
    await expect(pc.describeBackup(backupId)).rejects.toThrow(PineconeNotFoundError);
  });

  test('collections', async () => {
    const { pc } = world;
    const pod = { environment: 'us-east-1-aws', podType: 'p1.x1' };
    await pc.createIndex({ name: 'pods', dimension: 3, metric: 'cosine', spec: { pod } });
    await pc.index('pods').upsert(RECORDS);
    await pc.createCollection({ name: 'kept', source: 'pods' });
    expect(await pc.describeCollection('kept')).toMatchObject({ vectorCount: 3, dimension: 3 });
    const { collections = [] } = await pc.listCollections();
    expect(collections.map(({ name }) => name)).toEqual(['kept']);
    await pc.deleteCollection('kept');
    await expect(pc.describeCollection('kept')).rejects.toThrow(PineconeNotFoundError);
  });

  test('no operation was left out, each in the version that the mode means', async () => {
    expect([...(await world.called())].sort()).toEqual([...operationsOf(mode)].sort());
  });
});
