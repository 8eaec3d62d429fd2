import { describe, expect, test } from 'vitest';
import { ArgumentError, type HeadersInput } from '../src/index.js';
import { checkHeaders } from '../src/security/headers.js';
import { startFaultServer } from '../src/testing/index.js';
import { KEY, sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

describe('headers are taken', () => {
  test.each([
    ['from an object', { a: 'x', b: 7, c: true }],
    [
      'from pairs',
      [
        ['a', 'x'],
        ['b', '7'],
        ['c', 'true'],
      ] as const,
    ],
    ['from Headers', new Headers({ a: 'x', b: '7', c: 'true' })],
    [
      'from a Map',
      new Map([
        ['a', 'x'],
        ['b', '7'],
        ['c', 'true'],
      ]),
    ],
  ])('%s', (_, input) => {
    expect(Object.entries(checkHeaders(input as HeadersInput))).toEqual([
      ['a', 'x'],
      ['b', '7'],
      ['c', 'true'],
    ]);
  });

  test('without those that are null or undefined', () => {
    expect(Object.entries(checkHeaders({ a: null, b: undefined, c: '' }))).toEqual([['c', '']]);
    expect(Object.entries(checkHeaders(undefined))).toEqual([]);
  });
});

describe('headers are refused, without showing their value,', () => {
  test.each([
    ['with a line break', { 'x-a': `v\r\nApi-Key: ${KEY}` }],
    ['with a lone line feed', { 'x-a': `${KEY}\n` }],
    ['with NUL', { 'x-a': `${KEY}\0` }],
    ['with a character beyond Latin-1', { 'x-a': `${KEY}→` }],
    ['with a list', { 'x-a': [KEY] }],
    ['with a function', { 'x-a': () => `${KEY}\n` }],
    ['with a space in the name', { 'x a': KEY }],
    ['with a colon in the name', { 'x:a': KEY }],
    ['with a line break in the name', { 'x\n': KEY }],
    ['with an empty name', { '': KEY }],
    ['as a string', `x-a: ${KEY}`],
    ['as a list of texts', [`x-a: ${KEY}`]],
    ['with null for a pair', [null]],
  ])('%s', async (_, headers) => {
    const error = await thrownBy(() => checkHeaders(headers as unknown as HeadersInput));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(String(error)).not.toContain(KEY);
  });

  test.each([
    'Api-Key',
    'AUTHORIZATION',
    'connection',
    'Content-Length',
    'Cookie',
    'Expect',
    'Host',
    'Keep-Alive',
    'Proxy-Authorization',
    'Transfer-Encoding',
    'Upgrade',
    'X-Pinecone-API-Version',
  ])('when the client sets them itself: %s', async (name) => {
    const client = sampleClient('https://api.pinecone.io');
    expect(() => sampleClient('https://api.pinecone.io', { headers: { [name]: 'x' } })).toThrow(
      name,
    );
    const error = await thrownBy(() => client.GET('/indexes', { headers: { [name]: 'x' } }));
    expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(name) });
  });
});

test('those of a call go before those of the client, whatever their case', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const client = sampleClient(server.url, { headers: { 'x-a': 'client', 'x-b': 'client' } });
  await client.GET('/indexes', { headers: { 'X-A': 'call' } });
  expect(server.report()[0]?.header('x-a')).toBe('call');
  expect(server.report()[0]?.header('x-b')).toBe('client');
});

test('repeated headers are all sent', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  const pairs = [
    ['x-a', '1'],
    ['x-a', '2'],
  ] as const;
  await sampleClient(server.url, { headers: pairs }).GET('/indexes');
  await sampleClient(server.url).GET('/indexes', { headers: pairs });
  expect(server.report().map((seen) => seen.header('x-a'))).toEqual(['1, 2', '1, 2']);
});

test('the version goes with every request', async () => {
  await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
  await sampleClient(server.url).GET('/indexes');
  expect(server.report()[0]?.header('x-pinecone-api-version')).toBe('2025-10');
});

describe('User-Agent', () => {
  const agentWith = async (options: object) => {
    await using server = await startFaultServer({ script: [{ json: { indexes: [] } }] });
    await sampleClient(server.url, options).GET('/indexes');
    return server.report()[0]?.header('user-agent');
  };

  test('names the library, its version, the API and the API version', async () => {
    expect(await agentWith({})).toMatch(
      /^pinecone-versioned\/\d+\.\d+\.\d+\S* \(sample; 2025-10\)$/,
    );
  });

  test('ends with the tag of the caller', async () => {
    expect(await agentWith({ sourceTag: 'my app/1.2' })).toMatch(
      /\(sample; 2025-10\) my app\/1\.2$/,
    );
  });

  test('gives way to one of the caller', async () => {
    expect(await agentWith({ headers: { 'user-agent': 'mine' } })).toBe('mine');
  });

  test.each(['', 'a\nb', 'ä', 'x'.repeat(201)])('refuses the tag %j', (sourceTag) => {
    expect(() => sampleClient('https://api.pinecone.io', { sourceTag })).toThrow('`sourceTag`');
  });
});
