import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/index.js';
import { serializeJson } from '../../src/serialize/json.js';

const roundTrip = (value: unknown) => JSON.parse(serializeJson(value)) as unknown;

test('JSON values come back as they were', () => {
  // JSON has one zero only.
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(roundTrip(value)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(serializeJson(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('values with typed arrays and dates among them come back as arrays and texts', () => {
  const leaf = fc.oneof(
    fc.float32Array({ noNaN: true, noDefaultInfinity: true }),
    fc.date({ noInvalidDate: true }),
    fc.jsonValue(),
  );
  const nested = fc.letrec((tie) => ({
    node: fc.oneof(leaf, fc.array(tie('node')), fc.dictionary(fc.string(), tie('node'))),
  })).node;
  fc.assert(
    fc.property(nested, (value) => {
      const plainly = JSON.stringify(value, (_, item: unknown) =>
        item instanceof Float32Array ? [...item] : item,
      );
      expect(serializeJson(value)).toBe(plainly);
    }),
  );
});

describe('sends', () => {
  class Point {
    x = 1;
    #hidden = 2;
    sum() {
      return this.x + this.#hidden;
    }
  }
  test.each([
    ['Float32Array', { v: new Float32Array([0.5, -1]) }, { v: [0.5, -1] }],
    ['Float64Array', { v: new Float64Array([0.1]) }, { v: [0.1] }],
    ['Uint8Array', new Uint8Array([1, 255]), [1, 255]],
    ['Buffer, not as Node would', { v: Buffer.from([1, 2]) }, { v: [1, 2] }],
    ['a subarray', new Float32Array([1, 2, 3]).subarray(1), [2, 3]],
    ['an empty typed array', new Float32Array(), []],
    ['negative zero as zero', { a: -0 }, { a: 0 }],
    ['no undefined members', { a: undefined, b: { c: undefined } }, { b: {} }],
    ['a date', { a: new Date(0) }, { a: '1970-01-01T00:00:00.000Z' }],
    ['a URL', { a: new URL('https://x.io/') }, { a: 'https://x.io/' }],
    [
      'what toJSON gives, made plain',
      { a: { toJSON: () => ({ v: new Float32Array([1]) }) } },
      { a: { v: [1] } },
    ],
    ['a class instance', new Point(), { x: 1 }],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
    ['null', null, null],
    [
      'the same object twice, side by side',
      ((x) => ({ a: x, b: [x, x] }))({ n: 1 }),
      { a: { n: 1 }, b: [{ n: 1 }, { n: 1 }] },
    ],
    ['an object of another realm', runInNewContext('({ a: [1] })'), { a: [1] }],
    ['half a surrogate pair, escaped', '\ud83d', '\ud83d'],
  ])('%s', (_, value, expected) => {
    expect(roundTrip(value)).toEqual(expected);
  });

  test('toJSON its key, as JSON.stringify does', () => {
    const value = { toJSON: (key: string) => key };
    expect(roundTrip({ a: value, b: [value] })).toEqual({ a: 'a', b: ['0'] });
  });

  test('keys called __proto__ as keys, also beside a change', () => {
    const own = JSON.parse('{"__proto__":{"polluted":true},"v":1}') as object;
    const text = '{"__proto__":{"polluted":true},"v":[1]}';
    expect(serializeJson({ ...own, v: new Float32Array([1]) })).toContain('"v":[1]');
    expect(serializeJson(Object.assign(own, { v: new Float32Array([1]) }))).toBe(text);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('refuses, and says where', () => {
  const cyclic: Record<string, unknown> = { a: {} };
  cyclic['a'] = { back: [cyclic] };
  const cyclicByToJson = { toJSON: () => ({ again: cyclicByToJson }) };
  test.each([
    ['NaN', Number.NaN, 'body cannot'],
    [
      'NaN in a vector',
      { vectors: [{ values: [1] }, { values: [1, Number.NaN] }] },
      'body.vectors[1].values[1] cannot be sent as JSON: got NaN',
    ],
    ['Infinity', { a: Number.NEGATIVE_INFINITY }, 'body.a cannot be sent as JSON: got -Infinity'],
    ['NaN in a typed array', { v: new Float32Array([1, Number.NaN]) }, 'body.v[1]'],
    ['NaN that toJSON gives', { a: { toJSON: () => ({ b: Number.NaN }) } }, 'body.a.b cannot'],
    ['a bigint', { a: 1n }, 'body.a cannot be sent as JSON: got bigint'],
    ['bigints in a typed array', { a: new BigInt64Array(1) }, 'body.a[0]'],
    ['a Map', { a: new Map([['b', 1]]) }, 'body.a cannot be sent as JSON: got an object (Map)'],
    ['a Map of another realm', { a: runInNewContext('new Map()') }, 'body.a'],
    ['a Set', [new Set([1])], 'body[0]'],
    ['a RegExp', { a: /x/ }, 'body.a'],
    ['an Error', { a: new Error('x') }, 'body.a'],
    ['a Promise', { a: Promise.resolve(1) }, 'body.a'],
    ['a Blob', { a: new Blob() }, 'body.a'],
    ['an ArrayBuffer', { a: new ArrayBuffer(1) }, 'body.a'],
    ['a DataView', { a: new DataView(new ArrayBuffer(1)) }, 'body.a'],
    ['a function', { a: () => 1 }, 'body.a cannot be sent as JSON: got function'],
    ['a symbol', { a: Symbol('x') }, 'body.a'],
    [
      'undefined in an array',
      { a: [1, undefined] },
      'body.a[1] cannot be sent as JSON: got undefined',
    ],
    // biome-ignore lint/suspicious/noSparseArray: holes are what this is about
    ['a hole in an array', { a: [1, , 2] }, 'body.a[1]'],
    ['an invalid date', { a: [new Date(Number.NaN)] }, 'body.a[0] is an invalid date'],
    ['a cycle', cyclic, 'body.a.back[0] refers back'],
    ['a cycle through toJSON', { a: cyclicByToJson }, 'body.a.again refers back'],
    ['undefined as a whole', undefined, 'body cannot'],
  ])('%s', (_, value, message) => {
    expect(() => serializeJson(value)).toThrow(ArgumentError);
    expect(() => serializeJson(value)).toThrow(message);
  });
});

test('large vectors that need no change are not copied', () => {
  const values = Array.from({ length: 1000 }, (_, i) => i / 7);
  // A copy would go through the iterator.
  Object.defineProperty(values, Symbol.iterator, {
    value: () => {
      throw new Error('copied');
    },
  });
  const body = { vectors: [{ id: 'a', values }], since: new Date(0) };
  expect(roundTrip(body)).toMatchObject({ since: '1970-01-01T00:00:00.000Z' });
});

test('the caller keeps the values it gave', () => {
  const body = { v: new Float32Array([1]), at: new Date(0), list: [new Date(0)] };
  const before = { ...body, list: [...body.list] };
  serializeJson(body);
  expect(body).toEqual(before);
});
