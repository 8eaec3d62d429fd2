import { describe, expect, test } from 'vitest';
import { ResponseError } from '../../src/index.js';
import { type FaultStep, startFaultServer } from '../../src/testing/index.js';
import { answeringWith } from '../helpers/answering-with.js';
import { sampleClient } from '../helpers/sample-client.js';
import { thrownBy } from '../helpers/thrown-by.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML_TYPE = { 'content-type': 'text/html' };
const byName = { params: { path: { index_name: 'x' } } };

const listFrom = async (step: FaultStep) => {
  await using server = await startFaultServer({ script: [step] });
  return await sampleClient(server.url, { maxRetries: 0 }).GET('/indexes');
};

describe('a failure is never missed:', () => {
  test.each([
    ['empty 502', { status: 502 }, 'EMPTY_BODY'],
    ['empty 503 with length 0', { status: 503, headers: { 'content-length': '0' } }, 'EMPTY_BODY'],
    ['empty 401, chunked', { status: 401, chunks: [] }, 'EMPTY_BODY'],
    ['HTML 502', { status: 502, headers: HTML_TYPE, body: '<h1>Bad Gateway</h1>' }, 'NOT_JSON'],
    ['HTML that calls itself JSON', { status: 502, headers: JSON_TYPE, body: '<h1>' }, 'NOT_JSON'],
    ['broken JSON', { status: 400, headers: JSON_TYPE, body: '{"error":' }, 'NOT_JSON'],
    ['null', { status: 400, headers: JSON_TYPE, body: 'null' }, 'NOT_JSON'],
    ['false', { status: 400, headers: JSON_TYPE, body: 'false' }, 'NOT_JSON'],
    ['zero', { status: 400, headers: JSON_TYPE, body: '0' }, 'NOT_JSON'],
    ['an empty text', { status: 400, headers: JSON_TYPE, body: '""' }, 'NOT_JSON'],
    ['blanks', { status: 400, headers: JSON_TYPE, body: ' ' }, 'NOT_JSON'],
  ] as const)('%s is thrown', async (_, step, code) => {
    const error = await thrownBy(() => listFrom(step));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ code, status: step.status });
  });

  test.each([
    ['an object', { error: { code: 'NOT_FOUND' } }],
    ['a text', 'no such index'],
    ['a number', 7],
    ['a list', []],
  ])('JSON with %s comes back as error', async (_, json) => {
    const { data, error, response } = await listFrom({ status: 404, json });
    expect([data, error, response.status, response.ok]).toEqual([undefined, json, 404, false]);
  });

  test('with a byte order mark, too', async () => {
    const { error } = await listFrom({ status: 404, headers: JSON_TYPE, body: '\ufeff{"a":1}' });
    expect(error).toEqual({ a: 1 });
  });

  test('and is told whichever way the success was to be parsed', async () => {
    for (const parseAs of ['text', 'blob', 'arrayBuffer', 'stream'] as const) {
      await using server = await startFaultServer({
        script: [
          { status: 404, json: { a: 1 } },
          { status: 502, body: '<html>' },
        ],
      });
      const client = sampleClient(server.url, { maxRetries: 0 });
      expect((await client.GET('/indexes', { parseAs })).error).toEqual({ a: 1 });
      expect(await thrownBy(() => client.GET('/indexes', { parseAs }))).toMatchObject({
        code: 'NOT_JSON',
      });
    }
  });
});

describe('a success where JSON is promised', () => {
  test.each([
    ['JSON', { json: { indexes: [] } }, { indexes: [] }],
    [
      'JSON that calls itself text',
      { body: '{"indexes":[]}', headers: HTML_TYPE },
      { indexes: [] },
    ],
    ['JSON without a length', { chunks: ['{"indexes"', ':[]}'] }, { indexes: [] }],
    ['compressed JSON', { json: { indexes: [] }, gzip: true }, { indexes: [] }],
    ['a byte order mark', { body: '\ufeff{"indexes":[]}' }, { indexes: [] }],
    ['null', { body: 'null' }, null],
    ['an unknown member', { json: { indexes: [], later: 1 } }, { indexes: [], later: 1 }],
  ])('takes %s', async (_, step, expected) => {
    expect((await listFrom(step)).data).toEqual(expected);
  });

  test.each([
    ['HTML', { body: '<p>Sign in', headers: HTML_TYPE }, 'NOT_JSON', 'text/html'],
    ['HTML without a type', { body: '<p>Sign in' }, 'NOT_JSON', undefined],
    ['nothing', {}, 'EMPTY_BODY', undefined],
    ['broken JSON', { body: '{"indexes":', headers: JSON_TYPE }, 'NOT_JSON', 'application/json'],
    ['JSON cut short', { json: { indexes: [] }, truncate: 5 }, 'TRUNCATED_BODY', undefined],
    [
      'broken compression',
      { body: 'no gzip', headers: { 'content-encoding': 'gzip' } },
      'TRUNCATED_BODY',
      undefined,
    ],
  ])('refuses %s', async (_, step, code, contentType) => {
    const error = await thrownBy(() => listFrom(step));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ code, status: 200, operation: 'list_indexes' });
    if (code !== 'TRUNCATED_BODY') expect((error as ResponseError).contentType).toBe(contentType);
  });

  test.each([
    ['203 and HTML', { status: 203, body: '<p>Sign in', headers: HTML_TYPE }, 'NOT_JSON'],
    ['206 and a part of the JSON', { status: 206, body: '{"indexes":' }, 'NOT_JSON'],
    ['201 and a word', { status: 201, body: 'ok' }, 'NOT_JSON'],
  ])('refuses %s, though it promises another status', async (_, step, code) => {
    const error = await thrownBy(() => listFrom(step));
    expect(error).toMatchObject({ code, status: step.status, operation: 'list_indexes' });
  });

  test.each([
    ['JSON', { status: 203, json: { indexes: [] } }, { indexes: [] }],
    ['nothing', { status: 202 }, undefined],
    ['nothing', { status: 204 }, undefined],
  ])('takes %s with another status: %j', async (_, step, expected) => {
    const { data, error, response } = await listFrom(step);
    expect([data, error, response.status]).toEqual([expected, undefined, step.status]);
  });

  test('quotes the beginning of what came instead', async () => {
    const error = await thrownBy(() => listFrom({ body: `<p>${'x'.repeat(2000)}` }));
    expect((error as ResponseError).bodyStart).toBe(`<p>${'x'.repeat(497)}`);
  });
});

describe('a success where no body is promised', () => {
  test.each([
    ['202 and nothing', { status: 202 }],
    ['204', { status: 204 }],
    ['200 and nothing', { status: 200 }],
    ['202 and nothing, chunked', { status: 202, chunks: [] }],
    ['202 and text', { status: 202, body: 'accepted' }],
  ])('%s has no data', async (_, step) => {
    await using server = await startFaultServer({ script: [step] });
    const { data, error, response } = await sampleClient(server.url).DELETE(
      '/indexes/{index_name}',
      byName,
    );
    expect([data, error, response.status]).toEqual([undefined, undefined, step.status]);
  });

  test('has data all the same if JSON came', async () => {
    await using server = await startFaultServer({ script: [{ status: 202, json: { later: 1 } }] });
    const { data } = await sampleClient(server.url).DELETE('/indexes/{index_name}', byName);
    expect(data).toEqual({ later: 1 });
  });
});

describe('a response that is too large', () => {
  const LIMIT = 1000;
  const listWithin = async (step: FaultStep) => {
    await using server = await startFaultServer({ script: [step] });
    const client = sampleClient(server.url, { maxResponseBytes: LIMIT, maxRetries: 0 });
    return await client.GET('/indexes');
  };
  const jsonOf = (length: number) => JSON.stringify('x'.repeat(length - 2));

  test('up to the limit is taken', async () => {
    expect((await listWithin({ body: jsonOf(LIMIT) })).data).toHaveLength(LIMIT - 2);
  });

  test.each([
    ['one byte more', { body: jsonOf(LIMIT + 1) }],
    ['a small gzip of a large text', { body: jsonOf(5_000_000), gzip: true }],
    ['a body that never ends', { chunks: ['x'.repeat(LIMIT), 'x', Number.POSITIVE_INFINITY] }],
    ['an error', { status: 400, body: jsonOf(LIMIT + 1) }],
  ])('%s is refused', async (_, step) => {
    const error = await thrownBy(() => listWithin(step));
    expect(error).toMatchObject({
      name: 'ResponseError',
      code: 'BODY_TOO_LARGE',
      message: expect.stringContaining('more than `maxResponseBytes` (1000)'),
    });
  });

  test('ends the connection instead of reading on', async () => {
    await using server = await startFaultServer({
      script: [{ chunks: ['x'.repeat(2 * LIMIT), Number.POSITIVE_INFINITY] }],
    });
    const client = sampleClient(server.url, { maxResponseBytes: LIMIT });
    await thrownBy(() => client.GET('/indexes'));
    expect(await server.report()[0]?.outcome).toBe('cut');
  });
});

describe('the response that comes along', () => {
  test('has its status, headers, URL and a body that can still be read', async () => {
    const { response } = await listFrom({
      json: { indexes: [] },
      gzip: true,
      headers: { 'x-pinecone-any': 'v' },
    });
    expect(response).toMatchObject({ status: 200, statusText: 'OK', ok: true });
    expect(response.url).toMatch(/\/indexes$/);
    expect(response.headers.get('x-pinecone-any')).toBe('v');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-length')).toBe('14');
    expect(await response.clone().text()).toBe('{"indexes":[]}');
    expect(await response.json()).toEqual({ indexes: [] });
  });

  test.each([
    ['Ünïcode €', '200'],
    ['a\u0001b', '200'],
    ['日本', '404'],
  ])('has no status text where it is none that a Response may have: %j', async (text, status) => {
    const json = '{"a":1}';
    await using server = await answeringWith(
      `HTTP/1.1 ${status} ${text}\r\ncontent-length: ${json.length}\r\n\r\n${json}`,
    );
    const { data, error, response } = await sampleClient(server.url).GET('/indexes');
    expect(data ?? error).toEqual({ a: 1 });
    expect([response.status, response.statusText]).toEqual([Number(status), '']);
  });

  test('reads raw bodies as they are', async () => {
    const bytes = new Uint8Array([0, 255, 123]);
    await using server = await startFaultServer({
      script: [{ body: bytes }, { body: '\ufeffä' }, { body: '{"a":1}' }],
    });
    const client = sampleClient(server.url);
    const buffer = await client.GET('/indexes', { parseAs: 'arrayBuffer' });
    expect(new Uint8Array(buffer.data ?? new ArrayBuffer())).toEqual(bytes);
    expect((await client.GET('/indexes', { parseAs: 'text' })).data).toBe('ä');
    expect(await (await client.GET('/indexes', { parseAs: 'blob' })).data?.text()).toBe('{"a":1}');
  });
});
