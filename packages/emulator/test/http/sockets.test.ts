import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startEmulator } from '../../src/index.js';
import { callerOf } from '../support/open-emulator.js';

/** A request with headers of one's own choice, Host among them. */
function raw(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers, agent: false }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

test('takes a free port of the loopback, and hosts of indexes lie there too', async () => {
  await using emulator = await startEmulator();
  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  const call = callerOf(emulator, fetch);
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
  const body = { name: 'movies', dimension: 3, metric: 'cosine', spec };
  const created = await call('POST', '/indexes', { body });
  expect(created.status).toBe(201);
  expect(created.body.host).toMatch(`${emulator.url}/__index/movies-`);
  const stats = await call('POST', `${created.body.host}/describe_index_stats`, { body: {} });
  expect([stats.status, stats.body.totalVectorCount]).toEqual([200, 0]);
});

test('the same state is there with and without the socket', async () => {
  await using emulator = await startEmulator();
  await emulator.seed({
    indexes: [
      {
        create: {
          name: 'movies',
          dimension: 2,
          metric: 'cosine',
          spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
        },
      },
    ],
  });
  const bodies = await Promise.all(
    [fetch, emulator.fetch].map(async (own) => {
      const response = await own(`${emulator.url}/indexes`, { headers: { 'api-key': 'k' } });
      return response.json();
    }),
  );
  expect(bodies[0]).toEqual(bodies[1]);
});

test('refuses what a browser was led to send: a foreign Host or Origin', async () => {
  await using emulator = await startEmulator();
  const { host } = new URL(emulator.url);
  const statusOf = async (headers: Record<string, string>) =>
    (await raw(`${emulator.url}/indexes`, { 'api-key': 'k', ...headers })).statusCode;
  expect(await statusOf({ host: 'evil.example' })).toBe(403);
  expect(await statusOf({ host: `127.0.0.1.evil.example:80` })).toBe(403);
  expect(await statusOf({ host, origin: 'https://evil.example' })).toBe(403);
  expect(await statusOf({ host, origin: 'null' })).toBe(403);
  expect(await statusOf({ host, origin: emulator.url })).toBe(200);
  expect(await statusOf({ host: `localhost:${new URL(emulator.url).port}` })).toBe(200);
  expect(
    (await raw(`${emulator.url}/__emulator/health`, { host: 'evil.example' })).statusCode,
  ).toBe(403);
});

test('a body without a length may be as large as one with', async () => {
  await using emulator = await startEmulator();
  const lines = (size: number) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let sent = 0; sent < size; sent += 65_536) controller.enqueue(new Uint8Array(65_536));
        controller.close();
      },
    });
  const post = (body: ReadableStream) =>
    fetch(`${emulator.url}/indexes`, {
      method: 'POST',
      body,
      headers: { 'api-key': 'k' },
      duplex: 'half',
    } as RequestInit);
  expect((await post(lines(131_072))).status).toBe(400);
  const tooLarge = await post(lines(65 * 1024 * 1024)).catch((error: Error) => error);
  // The server answers before it has read all, so the client may learn of the closed connection first.
  expect(tooLarge instanceof Error ? 413 : tooLarge.status).toBe(413);
});

test('a fetch may name as many ids as the documents allow, however long', async () => {
  await using emulator = await startEmulator();
  const call = callerOf(emulator, fetch);
  const spec = { serverless: { cloud: 'aws', region: 'us-east-1' } };
  const body = { name: 'movies', dimension: 3, metric: 'cosine', spec };
  const { host } = (await call('POST', '/indexes', { body })).body;
  const ids = Array.from({ length: 1000 }, (_, at) => `${at}`.padStart(512, '\u00e9'));
  const query = ids.map((id) => `ids=${encodeURIComponent(id)}`).join('&');
  const fetched = await call('GET', `${host}/vectors/fetch?${query}`);
  expect([fetched.status, fetched.body?.vectors]).toEqual([200, {}]);
});

test('a body that does not come to its end holds up neither a reset nor others', async () => {
  await using emulator = await startEmulator();
  const { port, hostname } = new URL(emulator.url);
  const socket = connect(Number(port), hostname);
  const head =
    'POST /indexes HTTP/1.1\r\nHost: localhost\r\nApi-Key: k\r\nContent-Length: 1000\r\n';
  socket.write(`${head}Expect: 100-continue\r\n\r\n`);
  // The server says so when it has begun to answer the request.
  await new Promise((resolve) => socket.once('data', resolve));
  const reset = await fetch(`${emulator.url}/__emulator/reset`, {
    method: 'POST',
    headers: { 'x-emulator-token': emulator.adminToken },
    signal: AbortSignal.timeout(20_000),
  });
  const list = await fetch(`${emulator.url}/indexes`, { headers: { 'api-key': 'k' } });
  socket.destroy();
  expect([reset.status, list.status]).toEqual([200, 200]);
});

test('a caller that leaves in the middle of its body harms nobody', async () => {
  const failures: unknown[] = [];
  await using emulator = await startEmulator({ onFailure: (error) => failures.push(error) });
  const { port, hostname } = new URL(emulator.url);
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        'POST /indexes HTTP/1.1\r\nHost: localhost\r\nApi-Key: k\r\nContent-Length: 1000\r\n\r\n{"name"',
        () => socket.destroy(),
      );
    });
    socket.on('close', () => resolve()).on('error', reject);
  });
  const response = await fetch(`${emulator.url}/indexes`, { headers: { 'api-key': 'k' } });
  expect([response.status, failures]).toEqual([200, []]);
});

test('a port in use is a clear error, and leaves nothing open', async () => {
  await using first = await startEmulator();
  const port = Number(new URL(first.url).port);
  await expect(startEmulator({ port })).rejects.toMatchObject({
    name: 'StartError',
    code: 'EADDRINUSE',
    message: `Port ${port} is in use. End what listens there, or choose another port; 0 takes a free one.`,
  });
});

test('after close nothing listens any more, and closing again does nothing', async () => {
  const emulator = await startEmulator();
  await emulator.close();
  await emulator.close();
  await expect(fetch(emulator.url)).rejects.toThrow('fetch failed');
});

test.each([
  [{ port: 70_000 }, 'The option port must be an integer from 0 to 65535; got 70000.'],
  [{ port: 1.5 }, 'The option port must be an integer from 0 to 65535; got 1.5.'],
  [{ apiKey: ' ' }, 'The option apiKey must be a key or false; got " ".'],
  [{ dataDir: '' }, 'The option dataDir must be the path of a folder; got "".'],
  [{ adminToken: '' }, 'The option adminToken must not be empty.'],
  [
    { transitions: { afterMs: -1 } },
    `The option transitions must be 'immediate', {afterMs} or {afterDescribes}; got {"afterMs":-1}.`,
  ],
  [
    { freshness: { afterMs: 0.5 } },
    `The option freshness must be 'immediate', 'manual' or {afterMs}; got {"afterMs":0.5}.`,
  ],
])('%j is refused', async (options, message) => {
  await expect(startEmulator(options)).rejects.toThrow(new TypeError(message));
});
