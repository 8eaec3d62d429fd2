import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/index.js';
import { serializePath } from '../../src/serialize/path.js';
import { startFaultServer } from '../../src/testing/index.js';
import { sampleClient } from '../helpers/sample-client.js';
import { thrownBy } from '../helpers/thrown-by.js';

const TEMPLATE = '/indexes/{index_name}';

const asGiven = (value: unknown) => ({ params: { path: { index_name: value as string } } });

describe('a path value is refused before anything is sent when it is', () => {
  test.each([
    ['empty', ''],
    ['one dot', '.'],
    ['two dots', '..'],
    ['undefined', undefined],
    ['null', null],
    ['an object', { name: 'x' }],
    ['an array', ['x']],
    ['a function', () => 'x'],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00a'],
  ])('%s', async (_, value) => {
    await using server = await startFaultServer({ script: [{ json: {} }] });
    const error = await thrownBy(() => sampleClient(server.url).GET(TEMPLATE, asGiven(value)));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ message: expect.stringContaining('"index_name"') });
    expect(server.report()).toEqual([]);
  });

  test('missing altogether', async () => {
    const client = sampleClient('https://api.pinecone.io');
    for (const init of [undefined, {}, { params: {} }, { params: { path: {} } }]) {
      const error = await thrownBy(() => client.GET(TEMPLATE, init as never));
      expect(error).toMatchObject({ message: expect.stringContaining('got undefined') });
    }
  });

  test('only inherited', async () => {
    const path = Object.create({ index_name: 'inherited' });
    const client = sampleClient('https://api.pinecone.io');
    const error = await thrownBy(() => client.GET(TEMPLATE, { params: { path } }));
    expect(error).toBeInstanceOf(ArgumentError);
  });

  test('not a parameter of the path', async () => {
    const path = { index_name: 'x', indexName: 'y' };
    const client = sampleClient('https://api.pinecone.io');
    const error = await thrownBy(() => client.GET(TEMPLATE, { params: { path } }));
    expect(error).toMatchObject({ message: expect.stringContaining('Known: index_name') });
  });
});

test.each([
  '%2e%2e',
  '%2E',
  '.%2e',
  '...',
  '..%2f',
  '../..',
  '..\\..',
  'a/b',
  '/',
  '//',
  'a?b=c',
  'a#b',
  '?',
  '#',
  ' ',
  '\t\r\n',
  '\0',
  'ä',
  '日本',
  '👩‍👩‍👧',
  '~',
  "!'()*",
  '%',
  '%zz',
  '@',
  ':',
  '\\',
  '{index_name}',
  'http://evil.com/',
  '__proto__',
  'constructor',
  '$&',
  "$'",
  '$1',
])('the server sees %j as one segment', async (value) => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  await sampleClient(server.url).GET(TEMPLATE, asGiven(value));
  expectOneSegment(server.report()[0]?.url, value);
});

test('numbers and booleans are written out', () => {
  expect(serializePath('/{a}/{b}/{c}', { a: 7, b: true, c: -1.5 })).toBe('/7/true/-1.5');
});

test('any well-formed text arrives as one segment that decodes to it', async () => {
  await using server = await startFaultServer({ script: [{ json: {} }] });
  const client = sampleClient(`${server.url}/base`);
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', '?', '#', '\n', '{', '}'),
      }),
    )
    .filter((value) => !['', '.', '..'].includes(value));
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      await client.GET(TEMPLATE, asGiven(value));
      expectOneSegment(
        server
          .report()
          .at(-1)
          ?.url?.replace(/^\/base/, ''),
        value,
      );
    }),
    { numRuns: 300 },
  );
});

function expectOneSegment(url: string | undefined, value: string): void {
  const segments = url?.split('/') ?? [];
  expect(segments.slice(0, 2)).toEqual(['', 'indexes']);
  expect(segments).toHaveLength(3);
  expect(segments[2]).not.toMatch(/[?#]/);
  expect(decodeURIComponent(segments[2] ?? '')).toBe(value);
}
