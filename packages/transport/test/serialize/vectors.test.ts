import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  addVectors,
  ByteBuffer,
  JsonBytes,
  serializeNdjson,
  serializeVectors,
} from '../../src/index.js';
import { serializeJson } from '../../src/serialize/json.js';
import { type FaultServer, startFaultServer } from '../../src/testing/index.js';
import { vectorClient } from '../helpers/vector-client.js';

const values = Float32Array.of(0.1, -0.25, 1 / 3);
const VALUES = '[0.1,-0.25,0.33333334]';

describe('over HTTP, float32 values are as short as they can be', () => {
  const start = () => startFaultServer({ script: [{ json: {} }] });
  const textAt = (server: FaultServer) => server.report().map(({ text }) => text);

  test.each([
    ['records', { vectors: [{ id: 'a', values }] }, `{"vectors":[{"id":"a","values":${VALUES}}]}`],
    ['a query', { vector: values, topK: 3 }, `{"vector":${VALUES},"topK":3}`],
    [
      'sparse vectors, their indices whole numbers',
      { sparseValues: { indices: Uint32Array.of(0, 4_294_967_295, 7), values } },
      `{"sparseValues":{"indices":[0,4294967295,7],"values":${VALUES}}}`,
    ],
    ['a vector alone', values, VALUES],
    [
      'vectors beside plain ones and what JSON changes',
      { mixed: [values, [0.1, 0.2], new Date(0), null], none: undefined },
      `{"mixed":[${VALUES},[0.1,0.2],"1970-01-01T00:00:00.000Z",null]}`,
    ],
  ])('in %s', async (_, body, text) => {
    await using server = await start();
    await vectorClient(server.url).POST('/vectors/upsert', { body });
    expect(textAt(server)).toEqual([text]);
  });

  test('in NDJSON', async () => {
    await using server = await start();
    const body = [{ _id: '1', values }, { _id: '2' }, { _id: '3', deep: { values } }];
    await vectorClient(server.url).POST('/records/upsert', { body });
    expect(textAt(server)).toEqual([
      `{"_id":"1","values":${VALUES}}\n{"_id":"2"}\n{"_id":"3","deep":{"values":${VALUES}}}\n`,
    ]);
  });
});

test.each([
  ['a subarray', values.subarray(1), '[-0.25,0.33333334]'],
  ['an empty array', new Float32Array(), '[]'],
  ['an array of another realm', runInNewContext('Float32Array.of(0.1)'), '[0.1]'],
  ['a subclass', new (class Vector extends Float32Array {})([0.1]), '[0.1]'],
  ['doubles as they are', Float64Array.of(Math.fround(0.1), 0.1), '[0.10000000149011612,0.1]'],
  ['bytes', Uint8Array.of(0, 255), '[0,255]'],
  ['signed numbers', Int32Array.of(-2147483648), '[-2147483648]'],
])('%s', (_, array, text) => {
  expect(serializeVectors(array)).toBe(text);
  expect(serializeVectors({ array })).toBe(`{"array":${text}}`);
});

test('an API that is sent no vectors writes the doubles that float32 values are equal to', () => {
  expect(serializeJson(Float32Array.of(0.1, 0.5))).toBe('[0.10000000149011612,0.5]');
});

test('keys of any kind stay as they are beside a vector', () => {
  const body = { 'a"b\n': values, 'ü\ud83d': 1, '': values };
  const plainly = JSON.stringify(body, (_, item: unknown) => (item === values ? 0 : item));
  expect(serializeVectors(body)).toBe(plainly.replaceAll(':0', `:${VALUES}`));
});

describe('refuses, and says where', () => {
  test.each([
    ['NaN', Float32Array.of(1, Number.NaN), '[1] cannot be sent as JSON: got NaN'],
    ['Infinity', Float32Array.of(Number.POSITIVE_INFINITY), '[0] cannot be sent as JSON: got Inf'],
    ['what is too large for float32', Float32Array.of(1e39), '[0] cannot be sent as JSON: got Inf'],
    ['NaN among doubles', Float64Array.of(Number.NaN), '[0] cannot be sent as JSON: got NaN'],
    ['bigints', BigUint64Array.of(1n), '[0] cannot be sent as JSON: got bigint'],
  ])('%s', (_, array, message) => {
    const body = { vectors: [{ id: 'a', values: array }] };
    expect(() => serializeVectors(body)).toThrow(ArgumentError);
    expect(() => serializeVectors(body)).toThrow(`body.vectors[0].values${message}`);
    const buffer = new ByteBuffer(0);
    expect(() => addVectors({ values: array }, 'record', buffer)).toThrow(
      `record.values${message}`,
    );
    expect(buffer.length).toBe(0);
    expect(() => serializeNdjson([{}, { v: array }])).toThrow(`body[1].v${message}`);
  });
});

describe('JSON that was written before', () => {
  const text = '{"id":"ä", "values":[1.0]}';
  const ready = new JsonBytes(new TextEncoder().encode(text), { id: 'ä', values: [1] });

  test.each([
    ['as the whole body', ready, text],
    ['as a member', { a: ready, b: 1 }, `{"a":${text},"b":1}`],
    [
      'in a list',
      { vectors: [ready, { id: 'b' }, ready] },
      `{"vectors":[${text},{"id":"b"},${text}]}`,
    ],
    ['given by toJSON', [{ toJSON: () => ready }], `[${text}]`],
    [
      'beside a vector',
      { a: 'ä\u0001', values, b: ready },
      `{"a":"ä\\u0001","values":${VALUES},"b":${text}}`,
    ],
  ])('is sent as it stands %s', (_, body, wanted) => {
    expect(serializeVectors(body)).toBe(wanted);
  });

  test('is a record of NDJSON', () => {
    expect(serializeNdjson([ready, { _id: '2' }])).toBe(`${text}\n{"_id":"2"}\n`);
  });

  test('means the same to who does not know it', () => {
    expect(JSON.stringify({ a: [ready] })).toBe('{"a":[{"id":"ä","values":[1]}]}');
    expect(serializeJson({ a: [ready] })).toBe('{"a":[{"id":"ä","values":[1]}]}');
  });
});

test('every member of a body is read once when vectors are in it', () => {
  const reads: string[] = [];
  const record = new Proxy(
    { id: 'a', values },
    {
      get(target, key, receiver) {
        if (typeof key === 'string' && key !== 'toJSON') reads.push(key);
        return Reflect.get(target, key, receiver) as unknown;
      },
    },
  );
  expect(serializeVectors({ vectors: [record] })).toBe(
    `{"vectors":[{"id":"a","values":${VALUES}}]}`,
  );
  expect(reads).toEqual(['id', 'values']);
});

describe('a buffer', () => {
  const textIn = (buffer: ByteBuffer, from?: number) =>
    new TextDecoder().decode(buffer.written(from));

  test('takes one value after the other, whatever room it had', () => {
    for (const room of [0, 1, 20, 1000]) {
      const buffer = new ByteBuffer(room);
      addVectors({ id: 'ä€😀', values }, 'record', buffer);
      const first = buffer.length;
      addVectors([values], 'record', buffer);
      expect(textIn(buffer)).toBe(`{"id":"ä€😀","values":${VALUES}}[${VALUES}]`);
      expect(textIn(buffer, first)).toBe(`[${VALUES}]`);
    }
  });

  test('has room for a vector after any text', () => {
    const long = Array<number>(50).fill(-100000020000000000000);
    const record = { id: '€'.repeat(500), values: long, metadata: { title: 'ä'.repeat(500) } };
    expect(serializeVectors({ ...record, values: Float32Array.from(long) })).toBe(
      JSON.stringify(record),
    );
  });

  test('is written from the front again when its length is set back', () => {
    const buffer = new ByteBuffer(8);
    buffer.addText('x'.repeat(100));
    buffer.length = 1;
    addVectors({ values }, 'record', buffer);
    expect(textIn(buffer)).toBe(`x{"values":${VALUES}}`);
  });

  test('takes any text as UTF-8', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(50), (all, room) => {
        const buffer = new ByteBuffer(room);
        for (const text of all) buffer.addText(text);
        expect(buffer.written()).toEqual(new TextEncoder().encode(all.join('')));
      }),
    );
  });
});
