import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { PineconeArgumentError } from '../../src/errors/index.js';
import { clientAt } from '../engine/helpers/client-at.js';

const spelledAsOnTheWire = { id: 'a', setMetadata: { year: 1 } };

test('fields that are spelled as on the wire arrive', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  await index.update(spelledAsOnTheWire);
  const wire = { uri: 's3://a/b', integrationId: 'i', errorMode: { onError: 'ABORT', extra: 1 } };
  await index.startImport(wire as never);
  const bodies = server.report().map(({ text }) => JSON.parse(text));
  expect(bodies).toEqual([
    spelledAsOnTheWire,
    { uri: 's3://a/b', integrationId: 'i', errorMode: { onError: 'abort', extra: 1 } },
  ]);
});

test.each([null, [], 7])('an error mode that is %j is refused', async (errorMode) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  const options = { uri: 's3://a/b', errorMode } as never;
  await expect(index.startImport(options)).rejects.toThrow(PineconeArgumentError);
  expect(server.report()).toEqual([]);
});

test('a namespace that is null is refused, not taken for the default one', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  const namespace = null as never;
  const records = [{ id: 'a', values: [1] }];
  await expect(index.upsert({ records, namespace })).rejects.toThrow('namespace');
  await expect(index.upsertRecords({ records: [{ id: 'a' }], namespace })).rejects.toThrow(
    'namespace',
  );
  expect(server.report()).toEqual([]);
});

test.each([undefined, null, 'text', 7, []])(
  'changes to an index that are %j are refused',
  async (changes) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const { pc } = clientAt(server);
    await expect(pc.configureIndex('docs', changes as never)).rejects.toThrow(
      PineconeArgumentError,
    );
    expect(server.report()).toEqual([]);
  },
);

test.each([null, 'text', 7, []])(
  'parameters of embed that are %j are refused',
  async (parameters) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const { pc } = clientAt(server);
    const options = { model: 'm', inputs: ['a'], parameters } as never;
    await expect(pc.inference.embed(options)).rejects.toThrow(PineconeArgumentError);
    expect(server.report()).toEqual([]);
  },
);

test('an answer without a body is passed on as it came', async () => {
  await using server = await startFaultServer({ script: [{ status: 204 }] });
  const { index } = clientAt(server);
  expect(await index.fetch(['a'])).toBeUndefined();
  expect(await index.describeIndexStats()).toBeUndefined();
});
