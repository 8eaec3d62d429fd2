import { startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/data/connect.js';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { clientAt, KEY } from '../engine/helpers/client-at.js';

const OK = { script: [{ json: {} }] };

async function thrownBy(call: PromiseLike<unknown>): Promise<PineconeArgumentError> {
  const error: unknown = await Promise.resolve(call).catch((thrown: unknown) => thrown);
  if (error instanceof PineconeArgumentError) return error;
  throw new Error('Expected a PineconeArgumentError.', { cause: error });
}

describe('an error says', () => {
  test('everything that is wrong, where, what was expected, and what came', async () => {
    await using server = await startFaultServer(OK);
    const records = [
      { id: 'a', values: [] },
      { id: 'b', values: [1] },
      { values: [1], metadata: 'x' },
      { id: 'd'.repeat(600), sparseValues: { indices: [1] } },
    ];
    const error = await thrownBy(clientAt(server).index.upsert(records as never));
    expect(error).toMatchObject({ operation: 'upsert', apiVersion: '2025-10', attempts: [] });
    expect(error.problems?.map(({ path, expected, got }) => [path, expected, got])).toEqual([
      ['records[0].values', 'a list from 1 up to 20000 items', 'an empty array'],
      ['records[2].id', 'a text from 1 up to 512 characters', 'undefined'],
      ['records[2].metadata', 'an object', 'string of 1'],
      ['records[3].id', 'a text from 1 up to 512 characters', 'string of 600'],
      ['records[3].sparseValues.values', 'a list from 1 up to 1000 items', 'undefined'],
    ]);
    expect(error.message).toBe(
      '`upsert` was not sent. To correct (5):\n' +
        error.problems?.map(({ message }) => message).join('\n'),
    );
    expect(error.problems?.[0]?.message).toBe(
      '`records[0].values` must be a list from 1 up to 20000 items, got an empty array.',
    );
    expect(server.report()).toEqual([]);
  });

  test('all of a thousand problems as data, and ten in its message', async () => {
    await using server = await startFaultServer(OK);
    const records = Array.from({ length: 1000 }, () => ({ id: '' }));
    const error = await thrownBy(clientAt(server).index.upsert(records));
    expect(error.problems).toHaveLength(1000);
    expect(error.problems?.[999]?.path).toBe('records[999].id');
    expect(error.message.split('\n')).toHaveLength(11);
  });

  test('names as they were given', async () => {
    await using server = await startFaultServer(OK);
    const { pc, index } = clientAt(server);
    const paths = async (call: PromiseLike<unknown>) =>
      (await thrownBy(call)).problems?.map(({ path }) => path);
    const readCapacity = { mode: 1 };
    const serverless = { cloud: 'aws', region: 'r' };
    expect(
      await paths(
        pc.createIndex({
          name: 'a',
          spec: { serverless: { ...serverless, readCapacity } },
        } as never),
      ),
    ).toEqual(['spec.serverless.readCapacity.mode']);
    expect(
      await paths(
        pc.createIndex({
          name: 'a',
          spec: { serverless: { ...serverless, read_capacity: readCapacity } },
        } as never),
      ),
    ).toEqual(['spec.serverless.read_capacity.mode']);
    expect(await paths(index.update({ id: 'a', metadata: [] as never }))).toEqual(['metadata']);
    expect(await paths(index.upsertRecords([{ _id: 'a' }, { _id: 7 }] as never))).toEqual([
      'records[1]._id',
    ]);
    expect(await paths(index.startImport({ uri: 's3://a', integration: 7 as never }))).toEqual([
      'integration',
    ]);
    expect(await paths(index.searchRecords({ query: { inputs: {} } } as never))).toEqual([
      'query.topK',
    ]);
    expect(await paths(pc.inference.embed({ model: 'm', inputs: ['a', 7] as never }))).toEqual([
      'inputs[1]',
    ]);
  });

  test('no text that it was given', async () => {
    await using server = await startFaultServer(OK);
    const secret = 'pcsk_secret'.repeat(60);
    const { index } = clientAt(server);
    const error = await thrownBy(
      index.query({ id: secret, topK: secret as never, filter: secret as never }),
    );
    expect(error.problems).toHaveLength(3);
    expect(JSON.stringify(error) + error.message).not.toContain('pcsk_secret');
  });
});

test('a path is judged together with the rest', async () => {
  await using server = await startFaultServer(OK);
  const { pc } = clientAt(server);
  const error = await thrownBy(pc.configureIndex({ name: '', tags: { a: 1 } } as never));
  expect(error.problems?.map(({ path }) => path)).toEqual(['indexName', 'tags.a']);
});

describe('with `validate: false`', () => {
  test('the server judges', async () => {
    await using server = await startFaultServer({
      script: [{ json: {} }, { json: {} }, { json: {} }],
    });
    const { index } = clientAt(server, { validate: false });
    await index.query({ topK: 1.5 } as never);
    await index.deleteMany({ filter: {} });
    await index.upsert([]);
    expect(server.report().map(({ text }): unknown => JSON.parse(text))).toEqual([
      { topK: 1.5 },
      { filter: {} },
      { vectors: [] },
    ]);
  });

  test('a path still needs its parts', async () => {
    await using server = await startFaultServer(OK);
    const { pc, index } = clientAt(server, { validate: false });
    expect((await thrownBy(pc.deleteIndex(''))).problems).toHaveLength(1);
    expect((await thrownBy(index.deleteNamespace(undefined as never))).problems).toHaveLength(1);
    expect(server.report()).toEqual([]);
  });
});

test('each version of a downgrade is judged by its own spec', async () => {
  const rejection = {
    status: 400,
    json: { error: { code: 'INVALID_ARGUMENT', message: 'Unsupported API version 2025-10' } },
  };
  await using server = await startFaultServer({ script: [rejection, { json: {} }] });
  const { pc } = clientAt(server);
  const spec = { serverless: { cloud: 'aws', region: 'r' } };
  const error = await thrownBy(
    pc.createIndex({ name: 'a', dimension: 1, metric: 'hamming', spec }),
  );
  expect(error).toMatchObject({ apiVersion: '2025-04', problems: [{ path: 'metric' }] });
  expect(server.report()).toHaveLength(1);
});

test('a bulk run reports the batch that cannot be sent, and sends the others', async () => {
  await using server = await startFaultServer({ script: [{ json: { upsertedCount: 1 } }] });
  const { index } = clientAt(server);
  const records = [
    { id: 'a', values: [1] },
    { id: '', values: [] },
  ];
  const result = await index.upsertAll(records, { maxBatchRecords: 1, concurrency: 1 });
  expect(result.succeeded).toBe(1);
  expect(result.batches[1]?.error).toMatchObject({
    name: 'PineconeArgumentError',
    problems: [{ path: 'records[0].id' }, { path: 'records[0].values' }],
  });
  expect(server.report()).toHaveLength(1);
});

test('an index that is connected to by its host is no exception', async () => {
  await using server = await startFaultServer({ script: [{ json: { matches: [] } }] });
  const options = { host: server.url, apiKey: KEY };
  const error = await thrownBy(connect(options).query({ id: 'a', topK: 0 }));
  expect(error.problems?.map(({ message }) => message)).toEqual([
    '`topK` must be a whole number from 1 up to 10000, got 0.',
  ]);
  await connect({ ...options, validate: false }).query({ id: 'a', topK: 0 });
  expect(server.report()).toHaveLength(1);
});
