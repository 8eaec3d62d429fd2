import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { expect, test } from 'vitest';
import { PineconeArgumentError } from '../../src/errors/index.js';
import { unhandledRejections } from '../call/helpers/unhandled-rejections.js';
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

test('a deletion takes nothing out of what it is told', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server, { validate: false });
  const more = { brandNew: true };
  await index.deleteMany({ ids: ['a'], ...more });
  await index.deleteOne({ id: 'a', ...more });
  await index.deleteAll({ namespace: 'n', ...more });
  expect(server.report().map(({ text }) => JSON.parse(text))).toEqual([
    { ids: ['a'], brandNew: true },
    { ids: ['a'], brandNew: true },
    { deleteAll: true, namespace: 'n', brandNew: true },
  ]);
});

const NOT_OPTIONS = ['text', 7, true, ['a']] as never[];

test.each(NOT_OPTIONS)('%j in the place of options is refused', async (given) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { pc, index } = clientAt(server);
  const derived = pc.withOptions({ timeout: 1000 });
  const records = [{ id: 'a', values: [1] }];
  const calls: (() => Promise<unknown>)[] = [
    () => index.listPaginated(given),
    () => index.fetchByMetadata(given),
    () => derived.describeIndex('docs', given),
    () => derived.listIndexes(given),
    () => pc.inference.rerank('m', 'q', ['a'], given),
    () => pc.waitUntilIndexReady('docs', given),
    () => index.waitForImport('1', given),
    () => index.upsertAll(records, given),
    () => index.upsertRecordsAll(records, given),
    () => index.fetchAll(['a'], given),
    () => index.deleteAllByIds(['a'], given),
  ];
  for (const call of calls) await expect(call()).rejects.toThrow(PineconeArgumentError);
  expect(server.report()).toEqual([]);
});

test('a number at the place of a text is refused, not left out', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  await expect(index.listImports(10, 5 as never)).rejects.toThrow(PineconeArgumentError);
  await expect(index.startImport('s3://a/b', 5 as never)).rejects.toThrow(PineconeArgumentError);
  expect(server.report()).toEqual([]);
});

test('null in the place of options is none', async () => {
  await using server = await startFaultServer({
    script: [{ json: { status: { ready: true, state: 'Ready' }, upsertedCount: 1 } }],
  });
  const { pc, index } = clientAt(server);
  const none = null as never;
  expect(await pc.waitUntilIndexReady('docs', none)).toBeDefined();
  expect(await index.upsertAll([{ id: 'a', values: [1] }], none)).toMatchObject({ succeeded: 1 });
  const write = await index.waitUntilVisible({ lsn: '1' }, none);
  expect(write).toMatchObject({ visible: 'unknown' });
  await expect(index.waitUntilVisible(none)).rejects.toThrow(PineconeArgumentError);
  await pc.withOptions({ headers: { 'x-a': '1' } }).listIndexes({ headers: none });
  expect(server.report().at(-1)?.header('x-a')).toBe('1');
});

test('what is no signal is refused before anything is sent', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { pc, index } = clientAt(server);
  const signal = new AbortController() as never;
  const records = [{ id: 'a', values: [1] }];
  const calls: (() => Promise<unknown>)[] = [
    () => pc.index('docs').query({ id: 'a', topK: 1 }, { signal }),
    () => index.query({ id: 'a', topK: 1 }, { signal }),
    () => index.upsertAll(records, { signal }),
    () => pc.waitUntilIndexReady('docs', { signal }),
  ];
  const unhandled = await unhandledRejections(async () => {
    for (const call of calls)
      await expect(call()).rejects.toThrow('`signal` must be an AbortSignal');
  });
  expect(unhandled).toEqual([]);
  expect(server.report()).toEqual([]);
});
