import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ArgumentError, createApiClient } from '../src/index.js';
import { sampleApi } from './helpers/sample-api.js';
import { KEY, sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

const URL_OF_NOBODY = 'https://api.pinecone.io';

describe('options of the client are checked at once:', () => {
  test.each([
    ['timeout', 0],
    ['timeout', -1],
    ['timeout', Number.NaN],
    ['timeout', '1000'],
    ['totalTimeout', 0],
    ['maxResponseBytes', 0],
    ['streamIdleTimeout', -5],
    ['maxRetries', -1],
    ['maxRetries', 1.5],
    ['maxRetries', Number.POSITIVE_INFINITY],
    ['maxRetries', '3'],
  ])('%s: %s', (name, value) => {
    expect(() => sampleClient(URL_OF_NOBODY, { [name]: value })).toThrow(ArgumentError);
    expect(() => sampleClient(URL_OF_NOBODY, { [name]: value })).toThrow(`\`${name}\` must be`);
  });

  test.each([undefined, null, 'key'])('no options but %s', (options) => {
    expect(() => createApiClient(sampleApi, options as never)).toThrow('must be an object');
  });

  test('undefined is as good as left out', () => {
    const options = {
      timeout: undefined,
      maxRetries: undefined,
      headers: undefined,
      fetch: undefined,
    };
    expect(() => sampleClient(URL_OF_NOBODY, options)).not.toThrow();
  });
});

describe('options of a call are checked before anything is sent:', () => {
  const fetch = vi.fn();
  const client = sampleClient(URL_OF_NOBODY, { fetch });

  test.each([
    ['unknown', { retries: 3 }, '"retries" is no option of a call. Known: body,'],
    ['a host, which belongs to the client', { baseUrl: 'https://evil.com' }, '"baseUrl"'],
    ['a fetch, which belongs to the client', { fetch }, '"fetch"'],
    ['serializers, which would undo the checks', { pathSerializer: () => '/' }, '"pathSerializer"'],
    ['redirect', { redirect: 'follow' }, '"redirect"'],
    [
      'headers in params',
      { params: { header: { 'Api-Key': KEY } } },
      '"header" is no member of `params`',
    ],
    ['cookies in params', { params: { cookie: { a: 'b' } } }, '"cookie"'],
    ['no signal', { signal: { aborted: false } }, '`signal` must be an AbortSignal'],
    [
      'a way to parse that does not exist',
      { parseAs: 'xml' },
      '"xml" is no value of `parseAs`. Known: json,',
    ],
    ['a negative timeout', { timeout: -1 }, '`timeout`'],
    ['a broken maxRetries', { maxRetries: -1 }, '`maxRetries`'],
    ['null', null, 'must be an object, got null'],
    ['a string', 'x', 'must be an object, got string'],
  ])('%s', async (_, init, message) => {
    const error = await thrownBy(() => client.GET('/indexes', init as never));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['a path of another API', () => client.GET('/nothing' as never, {} as never)],
    ['a method that the path does not have', () => client.DELETE('/indexes' as never, {} as never)],
    ['a filled-in path', () => client.GET('/indexes/x' as never, {} as never)],
    ['a member of Object', () => client.GET('constructor' as never, {} as never)],
    ['a URL', () => client.GET('https://evil.com/' as never, {} as never)],
  ])('%s', async (_, call) => {
    const error = await thrownBy(call);
    expect(error).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(/is no operation of sample 2025-10\. Known: GET \/indexes,/),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('failures are rejections, never thrown at once', () => {
    const call = client.GET('/indexes', null as never);
    expect(call).toBeInstanceOf(Promise);
    call.catch(() => {});
  });
});

test('a later replacement of the global fetch is seen', async () => {
  const client = sampleClient(URL_OF_NOBODY);
  const original = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = original;
  });
  globalThis.fetch = async () => Response.json({ indexes: [{ name: 'replaced' }] });
  expect((await client.GET('/indexes')).data).toEqual({ indexes: [{ name: 'replaced' }] });
});

test('the client cannot be changed', () => {
  expect(Object.isFrozen(sampleClient(URL_OF_NOBODY))).toBe(true);
});

describe('in a browser', () => {
  /** Makes this look like another environment until the test is over. */
  function pretend(globals: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(globals)) {
      const before = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, { value, configurable: true });
      onTestFinished(() => {
        if (before) Object.defineProperty(globalThis, name, before);
        else Reflect.deleteProperty(globalThis, name);
      });
    }
  }
  const PAGE = { window: {}, document: {} };
  const WEB_WORKER = { WorkerGlobalScope: class {}, importScripts: () => {} };

  test.each([
    ['page', PAGE],
    ['web worker', WEB_WORKER],
  ])('%s the client refuses to be made', (_, globals) => {
    pretend(globals);
    expect(() => sampleClient(URL_OF_NOBODY)).toThrow('dangerouslyAllowBrowser');
    expect(() => sampleClient(URL_OF_NOBODY, { dangerouslyAllowBrowser: false })).toThrow(
      ArgumentError,
    );
  });

  test.each([
    ['page', PAGE],
    ['web worker', WEB_WORKER],
  ])('%s it can be forced', (_, globals) => {
    pretend(globals);
    expect(() => sampleClient(URL_OF_NOBODY, { dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test.each([
    ['a server with a window but no document', { window: {} }],
    ['a server-side worker', { WorkerGlobalScope: class {} }],
  ])('and %s is none', (_, globals) => {
    pretend(globals);
    expect(() => sampleClient(URL_OF_NOBODY)).not.toThrow();
  });
});
