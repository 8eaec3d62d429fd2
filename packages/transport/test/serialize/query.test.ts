import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/index.js';
import { serializeQuery } from '../../src/serialize/query.js';
import { startFaultServer } from '../../src/testing/index.js';
import { sampleClient } from '../helpers/sample-client.js';

test.each([
  ['a string', { a: 'x' }, 'a=x'],
  ['numbers', { a: 1.5, b: -0, c: 1e21 }, 'a=1.5&b=0&c=1e%2B21'],
  ['a bigint', { a: 2n ** 64n }, 'a=18446744073709551616'],
  ['booleans', { a: true, b: false }, 'a=true&b=false'],
  ['an empty string', { a: '' }, 'a='],
  ['nothing for undefined and null', { a: undefined, b: null, c: 1 }, 'c=1'],
  ['a repeated name for an array', { ids: ['a', 'b,c', 1] }, 'ids=a&ids=b%2Cc&ids=1'],
  ['a date as ISO 8601', { since: new Date(0) }, 'since=1970-01-01T00%3A00%3A00.000Z'],
  ['dates in arrays', { since: [new Date(0)] }, 'since=1970-01-01T00%3A00%3A00.000Z'],
  ['names encoded', { 'f[a&b=1]': 'x', '?': 'y' }, 'f%5Ba%26b%3D1%5D=x&%3F=y'],
  ['values encoded', { a: '1&b=2#?+ ' }, 'a=1%26b%3D2%23%3F%2B%20'],
  [
    'a name like a member of Object',
    { constructor: 'x', ['__proto__']: 'y' },
    'constructor=x&__proto__=y',
  ],
  ['an empty object', {}, ''],
])('writes %s', (_, parameters, expected) => {
  expect(serializeQuery(parameters)).toBe(expected);
});

describe('refuses', () => {
  test.each([
    ['an empty array', { a: [] }],
    ['an object', { a: { b: 1 } }],
    ['an object in an array', { a: [{ b: 1 }] }],
    ['an array in an array', { a: [['b']] }],
    ['null in an array', { a: ['x', null] }],
    ['undefined in an array', { a: [undefined] }],
    ['NaN', { a: Number.NaN }],
    ['Infinity', { a: Number.POSITIVE_INFINITY }],
    ['an invalid date', { a: new Date(Number.NaN) }],
    ['a symbol', { a: Symbol('x') }],
    ['a function', { a: () => 'x' }],
    ['half a surrogate pair', { a: '\ud83d' }],
    ['half a surrogate pair in a name', { '\ud83d': 'x' }],
  ])('%s, naming the parameter', (_, parameters) => {
    expect(() => serializeQuery(parameters)).toThrow(ArgumentError);
    expect(() => serializeQuery(parameters)).toThrow(Object.keys(parameters)[0]);
  });

  test.each([
    ['a Map', new Map([['a', 1]])],
    ['URLSearchParams', new URLSearchParams('a=1')],
    ['an array', ['a']],
    ['a string', 'a=1'],
  ])('%s for the whole of it', (_, parameters) => {
    expect(() => serializeQuery(parameters)).toThrow(ArgumentError);
  });
});

test('what is written is read back as it was', () => {
  const wellFormed = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(wellFormed, wellFormed), { selector: ([name]) => name }),
      (pairs) => {
        const query = serializeQuery(Object.fromEntries(pairs));
        const read = new Map(
          query === ''
            ? []
            : query
                .split('&')
                .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
        );
        expect(read).toEqual(new Map(pairs));
      },
    ),
  );
});

test('reaches the server as written, and a polluted prototype adds nothing', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const client = sampleClient(server.url);
  Object.defineProperty(Object.prototype, 'polluted', {
    value: 'yes',
    enumerable: true,
    configurable: true,
    writable: true,
  });
  try {
    await client.GET('/indexes', { params: { query: { limit: 1, prefix: ['a b', 'c'] } } });
    await client.GET('/indexes');
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  }
  expect(server.report().map(({ url }) => url)).toEqual([
    '/indexes?limit=1&prefix=a%20b&prefix=c',
    '/indexes',
  ]);
  expect(JSON.stringify(server.report().map(({ rawHeaders }) => rawHeaders))).not.toContain(
    'polluted',
  );
});
