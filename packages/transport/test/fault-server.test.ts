import { expect, test } from 'vitest';
import { startFaultServer } from '../src/testing/index.js';

test('answers step by step, and repeats the last step', async () => {
  await using server = await startFaultServer({
    script: [{ status: 503 }, { json: { ok: true } }],
  });
  const statuses: number[] = [];
  for (let i = 0; i < 3; i++) statuses.push((await fetch(server.url)).status);
  expect(statuses).toEqual([503, 200, 200]);
});

test('reports requests exactly as they were sent', async () => {
  await using server = await startFaultServer({ script: [{}] });
  await fetch(`${server.url}/a%2Fb/%25?x=1&x=%202`, {
    method: 'POST',
    headers: { 'X-Mixed-Case': 'v' },
    body: new Uint8Array([0, 255, 10]),
  });
  const [seen] = server.report();
  expect(seen).toMatchObject({ method: 'POST', url: '/a%2Fb/%25?x=1&x=%202', route: undefined });
  expect(seen?.header('X-MIXED-CASE')).toBe('v');
  expect(seen?.header('x-absent')).toBeUndefined();
  expect(seen?.rawHeaders.map(([name]) => name.toLowerCase())).toContain('x-mixed-case');
  expect([...(seen?.body ?? [])]).toEqual([0, 255, 10]);
  expect(await seen?.outcome).toBe('answered');
});

test('routes keep scripts of their own, and anything else gets the script or a 404', async () => {
  await using server = await startFaultServer({
    routes: { 'GET /a/{id}': [{ json: 1 }, { json: 2 }], 'POST /a/{id}': [{ json: 'posted' }] },
  });
  const get = async (path: string, method = 'GET') =>
    (await fetch(server.url + path, { method })).json();
  expect(await get('/a/x?q=1')).toBe(1);
  expect(await get('/a/y', 'POST')).toBe('posted');
  expect(await get('/a/y')).toBe(2);
  expect((await fetch(`${server.url}/a/y/z`)).status).toBe(404);
  expect(server.report().map(({ route }) => route)).toEqual([
    'GET /a/{id}',
    'POST /a/{id}',
    'GET /a/{id}',
    undefined,
  ]);
});

test.each([
  ['before-headers', 'ECONNRESET'],
  ['after-headers', 'ECONNRESET'],
  ['mid-body', 'ECONNRESET'],
] as const)('resets %s', async (reset, code) => {
  await using server = await startFaultServer({ script: [{ reset, body: 'x'.repeat(100) }] });
  const bodyOf = async () => (await fetch(server.url)).text();
  const failure = bodyOf().catch((error: Error) => error.cause);
  expect(await failure).toMatchObject({ code });
  expect(await server.report()[0]?.outcome).toBe('cut');
});

test('headers arrive before a body that is reset', async () => {
  await using server = await startFaultServer({
    script: [{ status: 418, reset: 'mid-body', body: 'x'.repeat(100) }],
  });
  const response = await fetch(server.url);
  expect(response.status).toBe(418);
  await expect(response.text()).rejects.toThrow();
});

test('truncates, though the whole length is announced', async () => {
  await using server = await startFaultServer({ script: [{ body: 'x'.repeat(100), truncate: 7 }] });
  const response = await fetch(server.url);
  expect(response.headers.get('content-length')).toBe('100');
  await expect(response.text()).rejects.toThrow();
});

test('compresses', async () => {
  await using server = await startFaultServer({ script: [{ json: { a: 1 }, gzip: true }] });
  const response = await fetch(server.url);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.json()).toEqual({ a: 1 });
});

test('streams chunks, and waits between them', async () => {
  await using server = await startFaultServer({
    script: [{ chunks: ['a', 1, new Uint8Array([98])] }],
  });
  expect(await (await fetch(server.url)).text()).toBe('ab');
});

test.each([
  { delayMs: Number.POSITIVE_INFINITY },
  { bodyDelayMs: Number.POSITIVE_INFINITY, body: 'x' },
  { chunks: ['x', Number.POSITIVE_INFINITY] },
])('closes in the middle of %o', async (step) => {
  const server = await startFaultServer({ script: [step] });
  const bodyOf = async () => (await fetch(server.url)).text();
  const failure = bodyOf().catch((error: unknown) => error);
  while (server.report().length === 0) await new Promise((resolve) => setImmediate(resolve));
  await server.close();
  expect(await failure).toBeInstanceOf(Error);
});
