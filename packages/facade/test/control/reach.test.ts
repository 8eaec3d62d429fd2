import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import type { IndexOf } from '../../src/data/client-index.js';
import { PineconeOperationNotInVersionError } from '../../src/errors/index.js';
import { VERSIONS } from '../../src/generated/versions.js';
import { capabilities } from '../../src/negotiation/capabilities.js';
import type { OperationName } from '../../src/negotiation/operation-name.js';
import type { Pinecone } from '../../src/pinecone.js';
import { clientAt } from '../engine/helpers/client-at.js';
import { clientTables } from '../engine/helpers/client-tables.js';

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const;

/** How each operation is called. */
const CALLS: Partial<
  Record<OperationName, (pc: Pinecone, index: IndexOf<'auto'>) => PromiseLike<unknown>>
> = {
  listIndexes: (pc) => pc.listIndexes(),
  createIndex: (pc) => pc.createIndex({ name: 'x', dimension: 2, spec: SPEC }),
  createIndexForModel: (pc) =>
    pc.createIndexForModel({
      name: 'x',
      ...SPEC.serverless,
      embed: { model: 'm', fieldMap: { text: 't' } },
    }),
  describeIndex: (pc) => pc.describeIndex('x'),
  configureIndex: (pc) => pc.configureIndex('x', { tags: {} }),
  deleteIndex: (pc) => pc.deleteIndex('x'),
  listIndexBackups: (pc) => pc.listBackups({ indexName: 'x' }),
  createBackup: (pc) => pc.createBackup({ indexName: 'x' }),
  listProjectBackups: (pc) => pc.listBackups(),
  describeBackup: (pc) => pc.describeBackup('x'),
  deleteBackup: (pc) => pc.deleteBackup('x'),
  createIndexFromBackup: (pc) => pc.createIndexFromBackup({ backupId: 'x', name: 'y' }),
  listRestoreJobs: (pc) => pc.listRestoreJobs(),
  describeRestoreJob: (pc) => pc.describeRestoreJob('x'),
  listCollections: (pc) => pc.listCollections(),
  createCollection: (pc) => pc.createCollection({ name: 'x', source: 'y' }),
  describeCollection: (pc) => pc.describeCollection('x'),
  deleteCollection: (pc) => pc.deleteCollection('x'),
  upsert: (_, index) => index.upsert([{ id: 'a', values: [1] }]),
  upsertRecords: (_, index) => index.namespace('x').upsertRecords([{ id: 'a' }]),
  query: (_, index) => index.query({ id: 'a', topK: 1 }),
  searchRecords: (_, index) =>
    index.namespace('x').searchRecords({ query: { topK: 1, inputs: { text: 'a' } } }),
  fetch: (_, index) => index.fetch(['a']),
  listVectors: (_, index) => index.listPaginated(),
  update: (_, index) => index.update({ id: 'a', metadata: { a: 1 } }),
  deleteVectors: (_, index) => index.deleteAll(),
  describeIndexStats: (_, index) => index.describeIndexStats(),
  listNamespaces: (_, index) => index.listNamespaces(),
  describeNamespace: (_, index) => index.describeNamespace('x'),
  deleteNamespace: (_, index) => index.deleteNamespace('x'),
  listImports: (_, index) => index.listImports(),
  startImport: (_, index) => index.startImport({ uri: 's3://a/b' }),
  describeImport: (_, index) => index.describeImport('x'),
  cancelImport: (_, index) => index.cancelImport('x'),
  embed: (pc) => pc.inference.embed({ model: 'm', inputs: ['a'] }),
  rerank: (pc) => pc.inference.rerank({ model: 'm', query: 'q', documents: ['a'] }),
  listModels: (pc) => pc.inference.listModels(),
  getModel: (pc) => pc.inference.getModel('x'),
  fetchByMetadata: (_, index) => index.fetchByMetadata({ filter: { a: 1 } }),
  createNamespace: (_, index) => index.createNamespace({ name: 'x' }),
};

const tables = await clientTables();

test('every operation has a method', () => {
  const names = capabilities().map(({ operation }) => operation);
  expect(names.filter((name) => !Object.hasOwn(CALLS, name))).toEqual([]);
});

test.each(VERSIONS)('methods reach every operation of %s, and no other', async (apiVersion) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { pc, index } = clientAt(server, { apiVersion });
  const refused: string[] = [];
  for (const call of Object.values(CALLS)) {
    await Promise.resolve(
      call(pc as unknown as Pinecone, index as unknown as IndexOf<'auto'>),
    ).catch((error: unknown) => {
      if (!(error instanceof PineconeOperationNotInVersionError)) throw error;
      refused.push(error.operation);
    });
  }
  const reached = server.report().map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  const own = tables.filter(({ version }) => version === apiVersion);
  const routes = own.flatMap(({ table }) => Object.keys(table.operations));
  const wanted = routes.map((route) => route.replaceAll(/\{\w+\}/g, 'x'));
  expect(reached.toSorted()).toEqual(wanted.toSorted());
  const absent = capabilities()
    .filter(({ versions }) => !versions.includes(apiVersion))
    .map(({ operation }) => operation);
  expect(refused.toSorted()).toEqual(absent.toSorted());
  expect(absent.map((name) => pc.supports(name))).toEqual(absent.map(() => false));
});
