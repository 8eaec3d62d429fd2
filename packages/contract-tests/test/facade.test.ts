import { listVersions, specsFolder } from '@pinecone-versioned/scripts/specs';
import { Pinecone, VERSIONS } from 'pinecone-versioned';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pineconeFetch } from '../src/prism/pinecone-fetch.ts';
import { type Mocks, startMocks } from '../src/prism/start-mocks.ts';

let mocks: Mocks;

beforeAll(async () => {
  mocks = await startMocks(specsFolder, ({ api }) => /^(db_control|db_data|inference)$/.test(api));
});

afterAll(() => mocks[Symbol.asyncDispose]());

test('the facade knows the vendored versions', () => {
  expect(VERSIONS).toEqual(listVersions(specsFolder));
});

/** A client whose requests and answers Prism checks against the contract of the version that they name. */
function client<const Mode extends (typeof VERSIONS)[number] | 'auto' | 'minimum'>(
  apiVersion: Mode,
) {
  return new Pinecone({
    apiKey: 'facade-key',
    apiVersion,
    maxRetries: 0,
    fetch: pineconeFetch(mocks.urlOf),
  });
}

describe.each([...VERSIONS, 'auto', 'minimum'] as const)(
  'with apiVersion %s, by the contract',
  (mode) => {
    const pc = () => client(mode);
    const index = () => pc().index('docs-example').namespace('example-namespace');

    test('an index is created, described, configured and deleted', async () => {
      const created = await pc().createIndex({
        name: 'docs-example',
        dimension: 1536,
        metric: 'cosine',
        spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
        deletionProtection: 'enabled',
        tags: { my_tag: 'kept', environment: 'development' },
      });
      expect(created.deletionProtection).toBe('enabled');
      expect((await pc().listIndexes()).indexes?.map(({ name }) => name)).toContain('docs-example');
      expect((await pc().describeIndex('docs-example')).status.state).toBe('Ready');
      const tagged = await pc().configureIndex('docs-example', { tags: { example: '' } });
      expect(tagged.name).toBe('docs-example');
      const same = await pc().configureIndex({
        name: 'docs-example',
        deletionProtection: 'disabled',
      });
      expect(same.name).toBe('docs-example');
      await expect(pc().deleteIndex('docs-example')).resolves.toBeUndefined();
    });

    test('an index with a model is created', async () => {
      const created = await pc().createIndexForModel({
        name: 'docs-example-integrated',
        cloud: 'aws',
        region: 'us-east-1',
        embed: { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk_text' } },
      });
      expect(created.embed?.fieldMap).toEqual({ text: 'chunk_text' });
    });

    test('a backup is made, listed and restored', async () => {
      const backup = await pc().createBackup({ indexName: 'docs-example', name: 'example-backup' });
      const listed = await pc().listBackups({ indexName: 'docs-example' });
      expect(listed.data?.[0]?.backupId).toBe(backup.backupId);
      expect((await pc().listBackups()).data?.length).toBeGreaterThan(0);
      expect((await pc().describeBackup(backup.backupId)).sourceIndexName).toBe('docs-example');
      const { restoreJobId } = await pc().createIndexFromBackup({
        backupId: backup.backupId,
        name: 'restored-index',
        tags: { tag0: 'val0' },
      });
      const jobs = await pc().listRestoreJobs({ limit: 10 });
      expect(jobs.data.map((job) => job.restoreJobId)).toContain(restoreJobId);
      const job = await pc().waitForRestoreJob(restoreJobId);
      expect(job.completedAt).toBeInstanceOf(Date);
      await pc().deleteBackup(backup.backupId);
    });

    test('records are written, found and deleted', async () => {
      const records = [
        { id: 'rec1', values: Float32Array.from([0.5, 0.25]), metadata: { my_key: 'kept' } },
        { id: 'rec2', values: [0.1, 0.2] },
      ];
      expect((await index().upsert(records)).upsertedCount).toBeGreaterThan(0);
      await index().upsert({ records });
      const { matches } = await index().query({ id: 'rec1', topK: 2, includeMetadata: true });
      expect(matches?.some(({ id }) => id === 'rec1')).toBe(true);
      await index().query({ topK: 2, sparseVector: { indices: [1], values: [0.5] } });
      expect(Object.keys((await index().fetch(['rec1'])).records ?? {})).toContain('rec1');
      await index().update({ id: 'rec1', metadata: { my_key: 'changed' } });
      await index().deleteOne('rec1');
      await index().deleteMany(['rec1', 'rec2']);
      await index().deleteAll();
    });

    test('text records are written and searched', async () => {
      await index().upsertRecords([
        { _id: 'rec1', chunk_text: 'Apples hold fibre.', category: 'nutrition' },
      ]);
      const { result } = await index().searchRecords({
        query: { topK: 2, inputs: { text: 'Disease prevention' } },
        fields: ['chunk_text', 'category'],
      });
      expect(result.hits[0]?.fields).toHaveProperty('chunk_text');
    });

    test('namespaces, statistics and imports are read', async () => {
      const { namespaces } = await index().listNamespaces({ limit: 10 });
      expect(namespaces?.map(({ name }) => name)).toContain('example-namespace');
      expect((await index().describeNamespace('example-namespace')).name).toBe('example-namespace');
      expect((await index().describeIndexStats()).totalRecordCount).toBeGreaterThan(0);
      const { id = '' } = await index().startImport({ uri: 's3://docs-example-bucket/imports/' });
      expect((await index().describeImport(id)).createdAt).toBeInstanceOf(Date);
      expect((await index().listImports()).data?.length).toBeGreaterThan(0);
      await index().cancelImport(id);
      await index().deleteNamespace('example-namespace');
    });

    test('texts are embedded and reranked', async () => {
      const { inference } = pc();
      const embedded = await inference.embed({
        model: 'llama-text-embed-v2',
        inputs: ['Apples hold fibre.'],
        parameters: { inputType: 'passage' },
      });
      expect(embedded.data.length).toBeGreaterThan(0);
      const ranked = await inference.rerank({
        model: 'bge-reranker-v2-m3',
        query: 'fibre',
        documents: ['Apples hold fibre.', 'Wash your hands.'],
        topN: 1,
      });
      expect(ranked.data.length).toBeGreaterThan(0);
      expect((await inference.listModels()).models?.length).toBeGreaterThan(0);
      expect((await inference.getModel('llama-text-embed-v2')).model).toBe('llama-text-embed-v2');
    });
  },
);

describe('what only 2025-10 has', () => {
  test.each(['2025-10', 'auto', 'minimum'] as const)('is there with %s', async (mode) => {
    const index = client(mode).index('docs-example');
    const created = await index.createNamespace({
      name: 'example-namespace',
      schema: { fields: { category: { filterable: true } } },
    });
    expect(created.name).toBe('example-namespace');
    const { records } = await index.fetchByMetadata({ filter: { year: { $gte: 2024 } } });
    expect(Object.keys(records ?? {}).length).toBeGreaterThan(0);
  });

  test('is absent from a client that is pinned to 2025-04, and refused when called all the same', async () => {
    const index = client('2025-04').index('docs-example');
    // @ts-expect-error the type of the client follows its pin
    const call: Promise<unknown> = index.createNamespace({ name: 'example-namespace' });
    await expect(call).rejects.toMatchObject({
      name: 'PineconeOperationNotInVersionError',
      pinned: '2025-04',
      availableIn: ['2025-10'],
    });
  });
});
