import { describe, expect, test } from 'vitest';
import { openEmulator } from '../support/open-emulator.js';

test('OPTIONS tells the methods, HEAD answers as GET does but without a body', async () => {
  await using own = openEmulator();
  const options = await own.call('OPTIONS', '/indexes');
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  const head = await own.call('HEAD', '/indexes');
  expect([head.status, head.text]).toEqual([200, '']);
  expect(head.headers.get('content-type')).toBe('application/json');
});

test('another method is refused with those that are allowed', async () => {
  await using own = openEmulator();
  const { status, headers, body } = await own.call('PUT', '/indexes/movies', { body: {} });
  expect([status, headers.get('allow')]).toEqual([405, 'DELETE, GET, PATCH, HEAD, OPTIONS']);
  expect(body.error.message).toBe(
    'The method PUT is not allowed here. Allowed: DELETE, GET, PATCH, HEAD, OPTIONS.',
  );
});

test.each([
  ['/backups?limit=ten', 'The parameter `limit` must be integer.'],
  ['/backups?limit=1.5', 'The parameter `limit` must be integer.'],
  ['/backups?limit=0', 'The parameter `limit` must be >= 1.'],
  ['/backups?limit=101', 'The parameter `limit` must be <= 100.'],
  ['/backups?limit=1&limit=2', 'The query parameter `limit` may be given once; got 2.'],
  [
    '/backups?page=1',
    'Unknown query parameter `page`: GET /backups of API version 2025-10 takes limit, paginationToken.',
  ],
  ['/models?type=chat', 'The parameter `type` must be one of embed, rerank.'],
  ['/indexes/%ff', 'The path /indexes/%ff is not valid percent-encoded UTF-8.'],
])('%s is refused', async (path, message) => {
  await using own = openEmulator();
  const { status, body } = await own.call('GET', path);
  expect(status).toBe(400);
  expect(body.error).toEqual({ code: 'INVALID_ARGUMENT', message });
});

test('an unknown query parameter is ignored when loose', async () => {
  await using own = openEmulator({ strict: false });
  expect((await own.call('GET', '/backups?page=1')).status).toBe(200);
});

test.each([
  ['/vectors/upsert', '{"vectors":[{"id":"'],
  ['/records/namespaces/ns/upsert', '{"_id":"'],
])('%s: bytes that are no UTF-8 are refused, not replaced', async (path, before) => {
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const response = await own.emulator.fetch(host + path, {
    method: 'POST',
    headers: { 'api-key': 'k' },
    body: Buffer.concat([Buffer.from(before), Buffer.of(0xff), Buffer.from('"}')]),
  });
  expect([response.status, await response.json()]).toEqual([
    400,
    { code: 3, message: 'The body is not valid UTF-8. Send JSON in UTF-8.', details: [] },
  ]);
});

test('a repeated parameter is a list, and a required one has to be there', async () => {
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const fetched = await own.call('GET', `${host}/vectors/fetch?ids=a&ids=b`);
  expect([fetched.status, fetched.body.vectors]).toEqual([200, {}]);
  const missing = await own.call('GET', `${host}/vectors/fetch`);
  expect([missing.status, missing.body.message]).toEqual([400, 'Missing query parameter `ids`.']);
});

test.each([
  ['', 'POST /indexes needs a body of application/json; the request has none.'],
  ['{"name": ', 'The body is not valid JSON: Unexpected end of JSON input.'],
  [
    '{"name":"docs","spec":{"serverless":{"cloud":"aws","region":"us-east-1"}},"x":1}',
    'Unknown field `x`. (POST /indexes, API version 2025-10)',
  ],
])('the body %j is refused', async (body, message) => {
  await using own = openEmulator();
  const answer = await own.call('POST', '/indexes', { body });
  expect(answer.status).toBe(400);
  expect(answer.body.error).toEqual({ code: 'INVALID_ARGUMENT', message });
});

describe.each(['2025-04', '2025-10'])('as the contract of %s says', (version) => {
  test.each([
    ['POST', '/indexes', null, 'The body must be object.'],
    ['POST', '/indexes', { name: 'docs', dimension: 3 }, 'Missing field `spec`.'],
    ['POST', '/indexes', { name: 1, spec: {} }, '`name` must be string.'],
    ['POST', '/indexes/create-for-model', { name: 'docs' }, 'Missing field `cloud`.'],
    ['PATCH', '/indexes/movies', { tags: 1 }, '`tags` must be object.'],
    ['POST', '/indexes/movies/backups', { name: 1 }, '`name` must be string.'],
    ['POST', '/collections', { name: 'all' }, 'Missing field `source`.'],
    ['POST', '/backups/b/create-index', {}, 'Missing field `name`.'],
  ])('%s %s with the unreadable body %j is 422', async (method, path, body, message) => {
    await using own = openEmulator();
    await own.createIndex('movies');
    const answer = await own.call(method, path, { version, body });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'UNPROCESSABLE_ENTITY']);
    expect(answer.body.error.message).toMatch(message);
  });
});

test('what is nested too deeply is refused', async () => {
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const filter = `${'{"$and":['.repeat(50_000)}{"a":1}${']}'.repeat(50_000)}`;
  const body = `{"vector":[1,2,3],"topK":1,"filter":${filter}}`;
  const answer = await own.call('POST', `${host}/query`, { body });
  expect(answer.status).toBe(400);
});

test('the documented 2 MB are enforced before the body is read, unless limits are off', async () => {
  const metadata = { text: 'x'.repeat(2 * 1024 * 1024) };
  const body = JSON.stringify({ vectors: [{ id: 'a', values: [1, 2, 3], metadata }] });
  await using own = openEmulator();
  const host = await own.createIndex('movies');
  const refused = await own.call('POST', `${host}/vectors/upsert`, { body });
  expect([refused.status, refused.body]).toEqual([
    400,
    {
      code: 3,
      message: `The request is too large: at least ${body.length} bytes. The limit is 2097152 bytes; send less at once.`,
      details: [],
    },
  ]);

  await using free = openEmulator({ limits: false });
  const freeHost = await free.createIndex('movies');
  const accepted = await free.call('POST', `${freeHost}/vectors/upsert`, { body });
  expect(accepted.body).toEqual({ upsertedCount: 1 });
});

test('a body that comes in a content encoding is refused', async () => {
  await using own = openEmulator();
  const headers = { 'content-encoding': 'gzip' };
  const { status } = await own.call('POST', '/indexes', { body: {}, headers });
  expect(status).toBe(400);
});

test('an index host that leads nowhere is not found', async () => {
  await using own = openEmulator();
  const { status, body } = await own.call('POST', '/__index/gone-00000000/query', { body: {} });
  expect([status, body.code]).toEqual([404, 5]);
});
