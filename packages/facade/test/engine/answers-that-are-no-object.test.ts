import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { BasePineconeError, PineconeResponseParseError } from '../../src/errors/index.js';
import { clientAt, KEY } from './helpers/client-at.js';
import { skippingClock } from './helpers/skipping-clock.js';

type Client = ReturnType<typeof clientAt<'auto'>>;

const READS: readonly [string, (client: Client) => Promise<unknown>][] = [
  ['describeIndex', ({ pc }) => pc.describeIndex('docs')],
  ['waitUntilIndexReady', ({ pc }) => pc.waitUntilIndexReady('docs')],
  // A 404 says that an index is gone, and nothing else does.
  ['waitUntilIndexDeleted', ({ pc }) => pc.waitUntilIndexDeleted('docs')],
  ['waitForBackup', ({ pc }) => pc.waitForBackup('b')],
  ['waitForRestoreJob', ({ pc }) => pc.waitForRestoreJob('r')],
  ['waitForImport', ({ index }) => index.waitForImport('1')],
  ['listBackups', ({ pc }) => pc.listBackups().toArray({ limit: 1 })],
  ['listPaginated', ({ index }) => index.listPaginated().toArray({ limit: 1 })],
  ['fetch', ({ index }) => index.fetch(['a'])],
  ['fetchByMetadata', ({ index }) => index.fetchByMetadata({ filter: { a: 1 } })],
  ['describeIndexStats', ({ index }) => index.describeIndexStats()],
  ['the lookup of a host', ({ pc }) => pc.index('docs').fetch(['a'])],
];

test.each(READS)('%s refuses an answer that is no object', async (_, read) => {
  for (const body of ['null', '[]', '"text"', '7', `["${KEY}"]`, '']) {
    await using server = await startFaultServer({ script: [{ status: 200, body }] });
    const error = await read(clientAt(server, { clock: skippingClock() })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(PineconeResponseParseError);
    expect(error).toMatchObject({ status: 200, apiVersion: '2025-10', attempts: [{}] });
    expect(JSON.stringify([error, String(error)])).not.toContain(KEY);
  }
});

test('a page whose items are no list is refused, one without items is empty', async () => {
  await using server = await startFaultServer({
    script: [{ json: { data: { a: 1 } } }, { json: { vectors: 7 } }, { json: { vectors: null } }],
  });
  const { pc, index } = clientAt(server);
  const lists = [pc.listBackups(), index.listPaginated()];
  for (const list of lists)
    await expect(list.toArray({ limit: 1 })).rejects.toThrow(PineconeResponseParseError);
  expect(await index.listPaginated().toArray({ limit: 1 })).toEqual([]);
});

test('an answer without a body tells nothing of a state', async () => {
  await using server = await startFaultServer({ script: [{ status: 204 }] });
  const { pc, index } = clientAt(server, { clock: skippingClock() });
  const limit = { timeout: 50 };
  const waits = [
    pc.waitUntilIndexReady('docs', limit),
    pc.waitUntilIndexDeleted('docs', limit),
    pc.waitForBackup('b', limit),
    pc.waitForRestoreJob('r', limit),
    index.waitForImport('1', limit),
  ];
  for (const wait of await Promise.allSettled(waits))
    expect(wait).toMatchObject({ reason: expect.any(BasePineconeError) });
});

test('an answer that nothing is read from may be anything', async () => {
  await using server = await startFaultServer({ script: [{ status: 202, body: 'null' }] });
  await expect(clientAt(server).pc.deleteIndex('docs')).resolves.toBeNull();
});

test('statistics without namespaces have none', async () => {
  await using server = await startFaultServer({
    script: [{ json: { namespaces: null } }, { json: { namespaces: { a: null } } }],
  });
  const { index } = clientAt(server);
  expect(await index.describeIndexStats()).toEqual({ namespaces: {} });
  expect(await index.describeIndexStats()).toMatchObject({ namespaces: { a: {} } });
});
