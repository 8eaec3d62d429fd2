import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test, vi } from 'vitest';
import {
  PineconeConfigurationError,
  PineconeFieldNotInVersionError,
  PineconeOperationNotInVersionError,
} from '../../src/errors/index.js';
import { Pinecone } from '../../src/pinecone.js';
import { clientAt, versionsSeen } from '../engine/helpers/client-at.js';

const OK = { script: [{ json: { indexes: [] } }] };

test.each([
  { apiVersion: '2025-04', sent: '2025-04' },
  { apiVersion: '2025-10', sent: '2025-10' },
  { apiVersion: 'auto', sent: '2025-10' },
  { apiVersion: 'minimum', sent: '2025-04' },
  { apiVersion: undefined, sent: '2025-10' },
] as const)('mode $apiVersion sends $sent', async ({ apiVersion, sent }) => {
  await using server = await startFaultServer(OK);
  const { pc } = clientAt(server, { apiVersion });
  const { response } = await pc.listIndexes().withResponse();
  expect(versionsSeen(server)).toEqual([sent]);
  expect(response.apiVersion).toBe(sent);
});

test('a call may have a version of its own', async () => {
  await using server = await startFaultServer(OK);
  const { pc } = clientAt(server, { apiVersion: '2025-10' });
  await pc.listIndexes({ apiVersion: '2025-04' });
  await pc.listIndexes();
  expect(versionsSeen(server)).toEqual(['2025-04', '2025-10']);
});

test('the environment pins a client that is not told otherwise', async () => {
  await using server = await startFaultServer(OK);
  vi.stubEnv('PINECONE_API_VERSION', '2025-04');
  try {
    await clientAt(server).pc.listIndexes();
    await clientAt(server, { apiVersion: '2025-10' }).pc.listIndexes();
  } finally {
    vi.unstubAllEnvs();
  }
  expect(versionsSeen(server)).toEqual(['2025-04', '2025-10']);
});

test('a derived client may have another version, and says so', async () => {
  await using server = await startFaultServer(OK);
  const { pc } = clientAt(server, { apiVersion: '2025-04' });
  const newer = pc.withOptions({ apiVersion: '2025-10' });
  await newer.listIndexes();
  expect(versionsSeen(server)).toEqual(['2025-10']);
  expect([pc, newer].map((each) => each.supports('createNamespace'))).toEqual([false, true]);
  expect(() => pc.withOptions({ apiVersion: '1999-01' as '2025-10' })).toThrow(
    PineconeConfigurationError,
  );
});

test('minimum takes the oldest version that has the operation', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server, { apiVersion: 'minimum' });
  await index.createNamespace({ name: 'movies' });
  expect(versionsSeen(server)).toEqual(['2025-10']);
});

const readCapacity = { mode: 'OnDemand' } as const;
const schema = { fields: { genre: { filterable: true } } };
const serverless = { cloud: 'aws', region: 'us-east-1' } as const;
const embed = { model: 'llama-text-embed-v2', fieldMap: { text: 'chunk' } };

test.each<[field: string, call: (pc: Pinecone<'minimum'>, host: string) => PromiseLike<unknown>]>([
  [
    'spec.serverless.readCapacity',
    (pc) =>
      pc.createIndex({
        name: 'a',
        dimension: 2,
        spec: { serverless: { ...serverless, readCapacity } },
      }),
  ],
  ['schema', (pc) => pc.createIndexForModel({ name: 'a', ...serverless, embed, schema })],
  [
    'readCapacity',
    (pc) => pc.createIndexForModel({ name: 'a', ...serverless, embed, readCapacity }),
  ],
  ['spec.serverless', (pc) => pc.configureIndex('a', { spec: { serverless: { readCapacity } } })],
  ['prefix', (pc, host) => pc.index({ host }).listNamespaces({ prefix: 'a' })],
  ['filter', (pc, host) => pc.index({ host }).update({ filter: { a: 1 }, metadata: { b: 2 } })],
  ['scanFactor', (pc, host) => pc.index({ host }).query({ id: 'a', topK: 1, scanFactor: 2 })],
  [
    'query.matchTerms',
    (pc, host) =>
      pc.index({ host }).searchRecords({
        query: { topK: 1, inputs: { text: 'a' }, matchTerms: { terms: ['a'] } },
      }),
  ],
])('the field %s decides the version', async (field, call) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { url } = server;
  await call(clientAt(server, { apiVersion: 'minimum' }).pc, url);
  expect(versionsSeen(server)).toEqual(['2025-10']);

  const pinned = clientAt(server, { apiVersion: '2025-04' }).pc as unknown;
  const error = await Promise.resolve(call(pinned as Pinecone<'minimum'>, url)).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PineconeFieldNotInVersionError);
  expect(error).toMatchObject({ field, version: '2025-04', availableIn: ['2025-10'] });
  expect(server.report()).toHaveLength(1);
});

test('a wrong pin throws before any socket opens, the lookup of a host included', async () => {
  await using server = await startFaultServer(OK);
  const { pc } = clientAt(server, { apiVersion: '2025-04' });
  const index = pc.index('movies');
  expect('createNamespace' in index).toBe(true);
  const untyped = index as unknown as { createNamespace(body: object): Promise<unknown> };
  await expect(untyped.createNamespace({ name: 'a' })).rejects.toThrow(
    PineconeOperationNotInVersionError,
  );
  await expect(pc.listIndexes({ apiVersion: '1999-01' })).rejects.toThrow(
    PineconeConfigurationError,
  );
  expect(() => new Pinecone({ apiKey: 'key', apiVersion: '1999-01' as 'auto' })).toThrow(
    PineconeConfigurationError,
  );
  expect(server.report()).toEqual([]);
});

test('what a version can do is told as data', async () => {
  await using server = await startFaultServer(OK);
  const { pc } = clientAt(server, { apiVersion: '2025-04' });
  expect(pc.capabilities()).toContainEqual({
    operation: 'createNamespace',
    api: 'dbData',
    versions: ['2025-10'],
  });
  expect(pc.supports('createNamespace')).toBe(false);
  expect(pc.supports('query')).toBe(true);
  expect(clientAt(server).pc.supports('createNamespace')).toBe(true);
  expect(pc.supports('toString' as 'query')).toBe(false);
});
