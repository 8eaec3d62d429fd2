import * as control_2025_04 from '@pinecone-versioned/client-2025-04/db-control';
import * as data_2025_04 from '@pinecone-versioned/client-2025-04/db-data';
import * as inference_2025_04 from '@pinecone-versioned/client-2025-04/inference';
import * as control_2025_10 from '@pinecone-versioned/client-2025-10/db-control';
import * as data_2025_10 from '@pinecone-versioned/client-2025-10/db-data';
import * as inference_2025_10 from '@pinecone-versioned/client-2025-10/inference';
import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import type { IndexOf } from '../../src/data/client-index.js';
import { PineconeOperationNotInVersionError } from '../../src/errors/index.js';
import { VERSIONS } from '../../src/generated/versions.js';
import { capabilities } from '../../src/negotiation/capabilities.js';
import type { OperationName } from '../../src/negotiation/operation-name.js';
import type { Pinecone } from '../../src/pinecone.js';
import { clientAt } from '../engine/helpers/client-at.js';

const SPEC = { serverless: { cloud: 'aws', region: 'us-east-1' } } as const;

/** How each operation is called; the compiler demands all of them. */
const CALLS: Record<OperationName, (pc: Pinecone, index: IndexOf<'auto'>) => PromiseLike<unknown>> =
  {
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

/** Every route of the three APIs in a version, as the client packages have it. */
const ROUTES = {
  '2025-04': [control_2025_04.dbControl, data_2025_04.dbData, inference_2025_04.inference],
  '2025-10': [control_2025_10.dbControl, data_2025_10.dbData, inference_2025_10.inference],
};

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
  const routes = ROUTES[apiVersion].flatMap(({ operations }) => Object.keys(operations));
  const wanted = routes.map((route) => route.replaceAll(/\{\w+\}/g, 'x'));
  expect(reached.toSorted()).toEqual(wanted.toSorted());
  const absent = capabilities()
    .filter(({ versions }) => !versions.includes(apiVersion))
    .map(({ operation }) => operation);
  expect(refused.toSorted()).toEqual(absent.toSorted());
  expect(absent.map((name) => pc.supports(name))).toEqual(absent.map(() => false));
});
