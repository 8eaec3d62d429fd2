import { type FaultServer, startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, test } from 'vitest';
import { PineconeArgumentError } from '../../src/errors/pinecone-argument-error.js';
import { upsert, upsertRecords } from '../../src/generated/db-data.js';
import { clientAt } from '../engine/helpers/client-at.js';
import { skippingClock } from '../engine/helpers/skipping-clock.js';

const values = Float32Array.of(0.1, -0.25, 1 / 3);
const VALUES = '[0.1,-0.25,0.33333334]';
const RECORDS = [
  { id: 'a', values, metadata: { 'top_k "ü"': 'x\ny', year: 2025 } },
  { id: 'b', sparseValues: { indices: [0, 4_294_967_295], values: values.subarray(1) } },
  { id: 'c', values: [1, 2, 3], metadata: { tags: ['x', '\ud83d'] } },
];

function bodiesAt(server: FaultServer): string[] {
  return server.report().map(({ text }) => text);
}

describe('a batch has the bytes of a single call', () => {
  test('of records', async () => {
    await using server = await startFaultServer({ script: [{ json: { upsertedCount: 3 } }] });
    const index = clientAt(server).index.namespace('n');
    await index.upsert(RECORDS);
    const result = await index.upsertAll(RECORDS);
    const [single, batch] = bodiesAt(server);
    expect(batch).toBe(single);
    expect(batch).toContain(`"values":${VALUES}`);
    expect(batch).toContain(
      '"sparseValues":{"indices":[0,4294967295],"values":[-0.25,0.33333334]}',
    );
    expect(result.succeeded).toBe(3);
  });

  test('of text records, whatever they call their id', async () => {
    await using server = await startFaultServer({ script: [{ status: 201 }] });
    const { index } = clientAt(server);
    const records = [
      { id: '1', text: 'a\nb', values },
      { _id: '2', text: 'c' },
    ];
    await index.upsertRecords(records);
    await index.upsertRecordsAll(records);
    const [single, batch] = server.report();
    expect(batch?.text).toBe(single?.text);
    expect(batch?.url).toBe(single?.url);
    expect(batch?.url).toContain('__default__');
    expect(batch?.header('content-type')).toBe('application/x-ndjson');
    expect(batch?.text).toBe(
      `{"_id":"1","text":"a\\nb","values":${VALUES}}\n{"_id":"2","text":"c"}\n`,
    );
  });
});

test('a record is serialised once, however often its batch is sent', async () => {
  await using server = await startFaultServer({
    script: [
      { status: 503, json: {} },
      { status: 429, json: {} },
      { status: 503, json: {} },
      { json: { upsertedCount: 2 } },
    ],
  });
  const { index } = clientAt(server, { clock: skippingClock(), maxRetries: 1 });
  const calls: string[] = [];
  const countingRecord = (id: string) => ({
    id,
    values,
    toJSON() {
      calls.push(id);
      return { id, values };
    },
  });
  const result = await index.upsertAll([countingRecord('a'), countingRecord('b')]);
  expect(result).toMatchObject({ succeeded: 2, failed: 0 });
  expect(calls).toEqual(['a', 'b']);
  const text = `{"vectors":[{"id":"a","values":${VALUES}},{"id":"b","values":${VALUES}}]}`;
  expect(bodiesAt(server)).toEqual([text, text, text, text]);
});

test('the bytes that limit a batch are those of its body', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  const records = Array.from({ length: 50 }, (_, i) => ({ id: `ü-${i}`, values }));
  const result = await index.upsertAll(records, { maxBatchBytes: 2000, concurrency: 1 });
  const around = Buffer.byteLength('{"vectors":[]}');
  const room = 1024;
  // One more each, since a comma is counted after the last record as well.
  const counted = result.batches.map(({ bytes }) => bytes - room + around - 1);
  expect(counted).toEqual(bodiesAt(server).map((text) => Buffer.byteLength(text)));
  expect(counted.length).toBeGreaterThan(1);
});

test.each([
  ['NaN', { id: 'x', values: Float32Array.of(1, Number.NaN) }, 'record.values[1] cannot be sent'],
  ['no object', 'x' as unknown as { id: string }, 'A record must be an object, got string.'],
  ['a list', [] as unknown as { id: string }, 'A record must be an object, got an empty array.'],
])('a record with %s fails alone', async (_, bad, message) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  const result = await index.upsertAll([{ id: 'a', values }, bad, { id: 'c', values }]);
  expect(result).toMatchObject({ succeeded: 2, failed: 1, failedRecords: [bad] });
  const failed = result.batches.find(({ ok }) => !ok);
  expect(failed).toMatchObject({ error: expect.any(PineconeArgumentError) });
  expect(failed).toMatchObject({ error: { message: expect.stringContaining(message) } });
  const bodies = bodiesAt(server).map((text) => JSON.parse(text) as { vectors: unknown[] });
  expect(bodies.flatMap(({ vectors }) => vectors)).toHaveLength(2);
});

test('float32 values are short in every call that takes a vector', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const { index } = clientAt(server);
  await index.query({ vector: values, topK: 1 });
  await index.query({ sparseVector: { indices: [1, 2, 3], values }, topK: 1 });
  await index.update({ id: 'a', values });
  expect(bodiesAt(server)).toEqual([
    `{"vector":${VALUES},"topK":1}`,
    `{"sparseVector":{"indices":[1,2,3],"values":${VALUES}},"topK":1}`,
    `{"id":"a","values":${VALUES}}`,
  ]);
});

test('the fields of a record are the same in every version, so that its JSON fits all of them', () => {
  expect(upsert).not.toHaveProperty('body');
  expect(upsertRecords).not.toHaveProperty('body');
});
