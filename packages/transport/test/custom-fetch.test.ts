import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ConnectionError, type Fetch } from '../src/index.js';
import { type SampleOptions, sampleClient } from './helpers/sample-client.js';
import { thrownBy } from './helpers/thrown-by.js';

const URL_OF_NOBODY = 'https://api.pinecone.io';

const clientWith = (fetch: Fetch, options: SampleOptions = {}) =>
  sampleClient(URL_OF_NOBODY, { fetch, maxRetries: 0, ...options });

test('an error that refers back to itself is not told, as nobody knows what it holds', async () => {
  const thrown: Error = new Error('in circles');
  thrown.cause = thrown;
  const error = await thrownBy(() => clientWith(() => Promise.reject(thrown)).GET('/indexes'));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ message: expect.stringContaining('in circles') });
  expect(error).not.toHaveProperty('cause');
});

describe('a fetch that throws', () => {
  const bare = Object.create(null) as object;
  test.each([
    ['a string', 'out of luck', 'out of luck'],
    ['undefined', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a number', 7, '7'],
    ['a symbol', Symbol('x'), 'symbol'],
    ['an object without prototype', bare, 'an object (no class)'],
    ['an error without a message', new RangeError(''), 'RangeError'],
    [
      'an error that says nothing but its cause does',
      new TypeError('fetch failed', { cause: new Error('no route') }),
      'no route',
    ],
    [
      'an error whose cause has a code only',
      new TypeError('fetch failed', {
        cause: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
      }),
      'ECONNREFUSED',
    ],
  ])('%s gives a ConnectionError with it as cause', async (_, thrown, told) => {
    const error = await thrownBy(() => clientWith(() => Promise.reject(thrown)).GET('/indexes'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: 'CONNECTION_FAILED',
      message: `GET /indexes got no response from api.pinecone.io: ${told}.`,
    });
    expect((error as Error).cause).toBe(thrown);
  });

  test('synchronously gives the same', async () => {
    const fetch = () => {
      throw new Error('at once');
    };
    const error = await thrownBy(() => clientWith(fetch).GET('/indexes'));
    expect(error).toBeInstanceOf(ConnectionError);
  });
});

describe('a fetch that resolves to', () => {
  test.each([
    ['nothing', undefined],
    ['an error response', Response.error()],
    ['a status that no response can have', { status: 999, headers: new Headers() }],
    ['an object without headers', { ok: true, status: 200, json: async () => ({}) }],
    ['an object whose headers are no Headers', { ok: false, status: 500, headers: {} }],
    ['an opaque response', { status: 0, type: 'opaque', headers: new Headers() }],
  ])('%s gives a ConnectionError', async (_, response) => {
    const fetch = async () => response as Response;
    const error = await thrownBy(() => clientWith(fetch).GET('/indexes'));
    expect(error).toBeInstanceOf(ConnectionError);
  });

  test('a response with a header that no Headers may hold, as in Node 20, gives what can be told', async () => {
    const pairs = [
      ['x-any', 'v'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['not a name', 'v'],
      ['content-encoding', 'gzip'],
    ];
    const headers = Object.defineProperty(new Headers(), Symbol.iterator, {
      value: () => pairs.values(),
    });
    const answer = Object.defineProperty(new Response('{"indexes":[]}'), 'headers', {
      value: headers,
    });
    const { data, response } = await clientWith(async () => answer).GET('/indexes');
    expect(data).toEqual({ indexes: [] });
    expect([...response.headers]).toEqual([
      ['content-length', '14'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-any', 'v'],
    ]);
  });

  test('a response whose body was read already gives an error of this package', async () => {
    const fetch = async () => {
      const response = new Response('{}');
      await response.text();
      return response;
    };
    const error = await thrownBy(() => clientWith(fetch).GET('/indexes'));
    expect(error).toMatchObject({ name: 'ResponseError', code: 'TRUNCATED_BODY' });
  });
});

describe('a fetch that ignores its signal', () => {
  const never: Fetch = () => new Promise(() => {});

  test('is still cut off by the timeout', async () => {
    const error = await thrownBy(() => clientWith(never, { timeout: 20 }).GET('/indexes'));
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt' });
  });

  test('is still cut off by the caller', async () => {
    const signal = AbortSignal.timeout(20);
    const error = await thrownBy(() => clientWith(never).GET('/indexes', { signal }));
    expect(error).toMatchObject({ name: 'AbortError' });
  });

  test('has its late response closed', async () => {
    const cancel = vi.fn();
    const gate = Promise.withResolvers<Response>();
    const client = clientWith(() => gate.promise, { timeout: 10 });
    await thrownBy(() => client.GET('/indexes'));
    gate.resolve(new Response(new ReadableStream({ cancel })));
    await new Promise((resolve) => setImmediate(resolve));
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('has the body closed that it was sending', async () => {
    const cancel = vi.fn();
    const fetch = async () => new Response(new ReadableStream({ cancel }));
    const error = await thrownBy(() => clientWith(fetch, { timeout: 10 }).GET('/indexes'));
    expect(error).toMatchObject({ name: 'TimeoutError' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('may fail late without an unhandled rejection', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    const gate = Promise.withResolvers<Response>();
    await thrownBy(() => clientWith(() => gate.promise, { timeout: 10 }).GET('/indexes'));
    gate.reject(new Error('late'));
    for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test('fetch gets a URL and plain options, and never follows redirects', async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json({ name: 'x' }, { status: 201 }));
  await clientWith(fetch).POST('/indexes', { body: { name: 'x' } });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://api.pinecone.io/indexes');
  expect(init).toMatchObject({ method: 'POST', redirect: 'manual' });
  expect(init?.signal).toBeInstanceOf(AbortSignal);
  expect(new TextDecoder().decode(init?.body as ArrayBuffer)).toBe('{"name":"x"}');
});

test('a request without body has none, also where requests do not tell', async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json({ indexes: [] }));
  await clientWith(fetch).GET('/indexes');
  expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty('body');
});
