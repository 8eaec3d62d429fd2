import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/index.js';
import { serializeForm } from '../../src/serialize/form.js';
import { serializeMultipart } from '../../src/serialize/multipart.js';
import { serializeNdjson } from '../../src/serialize/ndjson.js';
import { startFaultServer } from '../../src/testing/index.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { sampleClient } from '../helpers/sample-client.js';
import { thrownBy } from '../helpers/thrown-by.js';

describe('JSON', () => {
  test('goes out once, with its type and length', async () => {
    await using server = await startFaultServer({ script: [{ status: 201, json: { name: 'x' } }] });
    const body = { name: 'x', dimension: 3 };
    const { data } = await sampleClient(server.url).POST('/indexes', { body });
    expect(data).toEqual({ name: 'x' });
    const [seen] = server.report();
    expect(seen?.text).toBe('{"name":"x","dimension":3}');
    expect(seen?.header('content-type')).toBe('application/json');
    expect(seen?.header('content-length')).toBe('26');
  });
});

describe('NDJSON', () => {
  const path = { namespace: 'ns' };

  test('is one JSON text a line', async () => {
    await using server = await startFaultServer({ script: [{ status: 201 }] });
    const body = [
      { _id: '1', text: 'a\nb' },
      { _id: '2', v: new Float32Array([0.5]) },
    ];
    const { data, error, response } = await sampleClient(server.url).POST(
      '/records/namespaces/{namespace}/upsert',
      { params: { path }, body },
    );
    expect([data, error, response.status]).toEqual([undefined, undefined, 201]);
    const [seen] = server.report();
    expect(seen?.header('content-type')).toBe('application/x-ndjson');
    expect(seen?.text).toBe('{"_id":"1","text":"a\\nb"}\n{"_id":"2","v":[0.5]}\n');
  });

  test('takes any iterable of records', () => {
    const records = (function* () {
      yield { _id: '1' };
      yield { _id: '2' };
    })();
    expect(serializeNdjson(records)).toBe('{"_id":"1"}\n{"_id":"2"}\n');
    expect(serializeNdjson(new Set([{ _id: '1' }]))).toBe('{"_id":"1"}\n');
  });

  test.each([
    ['one record', { _id: '1' }, 'must be an array of records'],
    ['a string', '{"_id":"1"}', 'must be an array of records'],
    ['null', null, 'must be an array of records'],
    ['nothing', [], 'no record'],
    ['a string among records', [{ _id: '1' }, 'x'], 'body[1] must be a record'],
    ['null among records', [null], 'body[0] must be a record'],
    ['an array among records', [[{ _id: '1' }]], 'body[0] must be a record'],
    ['a Map', new Map([['_id', '1']]), 'body[0] must be a record'],
    ['NaN in a record', [{ _id: '1' }, { v: [1, Number.NaN] }], 'body[1].v[1] cannot be sent'],
    [
      'a record that holds the list',
      (() => {
        const list: unknown[] = [];
        list.push({ list });
        return list;
      })(),
      'body[0].list refers back',
    ],
  ])('refuses %s', (_, body, message) => {
    expect(() => serializeNdjson(body)).toThrow(ArgumentError);
    expect(() => serializeNdjson(body)).toThrow(message);
  });
});

describe('a form', () => {
  test('is what form parsers read', async () => {
    await using server = await startFaultServer({ script: [{ json: { access_token: 't' } }] });
    const body = { client_id: 'a b&c', client_secret: 'ü+=' };
    await sampleClient(server.url).POST('/oauth/token', { body });
    const [seen] = server.report();
    expect(seen?.header('content-type')).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(seen?.text))).toEqual(body);
  });

  test('gives way to JSON when the caller asks for that, parameters and case aside', async () => {
    await using server = await startFaultServer({ script: [{ json: { access_token: 't' } }] });
    const headers = { 'content-TYPE': 'Application/JSON; charset=utf-8' };
    await sampleClient(server.url).POST('/oauth/token', { body: { client_id: 'a' }, headers });
    const [seen] = server.report();
    expect(seen?.header('content-type')).toBe('application/json');
    expect(seen?.text).toBe('{"client_id":"a"}');
  });

  test.each([new URLSearchParams('a=1'), new FormData(), new Map(), 'a=1', null, ['a']])(
    'refuses %s, which would be sent empty or wrong',
    (body) => {
      expect(() => serializeForm(body)).toThrow(ArgumentError);
    },
  );
});

describe('multipart', () => {
  /** A server that reads the form as any other would, boundary and all. */
  async function startFormReader() {
    const forms: FormData[] = [];
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const headers = { 'content-type': request.headers['content-type'] ?? '' };
      forms.push(await new Response(Buffer.concat(parts), { headers }).formData());
      const status = forms.length === 1 ? 429 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"id":"f"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      forms,
      [Symbol.asyncDispose]: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  test('arrives whole, and the same again on a retry', async () => {
    await using server = await startFormReader();
    const file = new File([new Uint8Array([0, 13, 10, 255])], 'ä"b.txt', { type: 'text/plain' });
    const client = sampleClient(server.url, { clock: fakeClock(), timeout: 1e6 });
    const { data } = await client.POST('/files/{assistant_name}', {
      params: { path: { assistant_name: 'a' } },
      body: { file, note: 'hello' },
    });
    expect(data).toEqual({ id: 'f' });
    expect(server.forms).toHaveLength(2);
    for (const form of server.forms) {
      const received = form.get('file') as File;
      expect(form.get('note')).toBe('hello');
      expect(received.type).toBe('text/plain');
      expect([...new Uint8Array(await received.arrayBuffer())]).toEqual([0, 13, 10, 255]);
    }
  });

  test('takes a FormData as it is', () => {
    const form = new FormData();
    expect(serializeMultipart(form)).toBe(form);
  });

  test('leaves undefined fields out', () => {
    expect([...serializeMultipart({ a: 'x', b: undefined }).keys()]).toEqual(['a']);
  });

  test.each([
    ['text', 'x', 'The body must be'],
    ['null', null, 'The body must be'],
    ['a list', [new Blob()], 'The body must be'],
    ['a Map', new Map(), 'The body must be'],
    ['a number as a field', { size: 7 }, 'body.size must be'],
    ['null as a field', { size: null }, 'body.size must be'],
    ['bytes as a field', { file: new Uint8Array() }, 'body.file must be'],
  ])('refuses %s', (_, body, message) => {
    expect(() => serializeMultipart(body)).toThrow(ArgumentError);
    expect(() => serializeMultipart(body)).toThrow(message);
  });

  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  test.each([
    ['call', {}, { headers }],
    ['client', { headers }, {}],
  ])('does not let headers of the %s name a boundary', async (_, options, init) => {
    await using server = await startFormReader();
    const client = sampleClient(server.url, { maxRetries: 0, ...options });
    const params = { path: { assistant_name: 'a' } };
    const body = { file: new Blob(['x']) };
    await client.POST('/files/{assistant_name}', { params, body, ...init });
    expect([...(server.forms[0]?.keys() ?? [])]).toEqual(['file']);
  });
});

describe('a body that the operation does not take', () => {
  const client = sampleClient('https://api.pinecone.io');
  test.each([
    ['where one is needed', () => client.POST('/indexes', {} as never), 'needs a `body`'],
    ['where none is taken', () => client.GET('/indexes', { body: {} } as never), 'takes no `body`'],
    [
      'in another media type',
      () =>
        client.POST('/indexes', { body: { name: 'x' }, headers: { 'content-type': 'text/xml' } }),
      '"text/xml" is no media type of POST /indexes. Known: application/json',
    ],
  ])('%s is refused', async (_, call, message) => {
    const error = await thrownBy(call);
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
  });
});
