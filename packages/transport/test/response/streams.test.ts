import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { getResponseInfo, readEvents } from '../../src/index.js';
import { type FaultStep, startFaultServer } from '../../src/testing/index.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { sampleClient } from '../helpers/sample-client.js';
import { thrownBy } from '../helpers/thrown-by.js';

const FOREVER = Number.POSITIVE_INFINITY;
const SSE = { 'content-type': 'text/event-stream; charset=utf-8' };

const chat = {
  params: { path: { assistant_name: 'a' } },
  body: { stream: true, messages: ['hi'] },
};

const stream = (...chunks: NonNullable<FaultStep['chunks']>): FaultStep => ({
  headers: SSE,
  chunks,
});

/** Reads a chat's events until the stream ends or breaks. */
async function readChat(url: string, options = {}, init = {}) {
  const events: unknown[] = [];
  const client = sampleClient(url, options);
  const result = await client.POST('/chat/{assistant_name}', {
    ...chat,
    parseAs: 'stream',
    ...init,
  });
  if (!result.data) throw new Error('no stream');
  const error = await (async () => {
    for await (const event of readEvents(result.data)) events.push(event);
  })().catch((reason: unknown) => reason);
  return { events, error, response: result.response };
}

test('events arrive as the server sends them, however they are cut', async () => {
  const euro = new TextEncoder().encode('€');
  await using server = await startFaultServer({
    script: [
      stream(
        'data: {"a":1}\r',
        '\n\r\n: ping\n\n',
        'data: "',
        euro.subarray(0, 1),
        1,
        euro.subarray(1),
        '"\n\n',
        'data: [DONE]\n\n',
      ),
    ],
  });
  const { events, error, response } = await readChat(server.url);
  expect(error).toBeUndefined();
  expect(events).toEqual([{ a: 1 }, '€']);
  expect(getResponseInfo(response)).toMatchObject({ operation: 'chat_assistant', status: 200 });
});

test('the first event is there before the last is sent', async () => {
  await using server = await startFaultServer({ script: [stream('data: 1\n\n', FOREVER)] });
  const client = sampleClient(server.url);
  const { data } = await client.POST('/chat/{assistant_name}', { ...chat, parseAs: 'stream' });
  const events = readEvents(data ?? null);
  expect(await events.next()).toEqual({ done: false, value: 1 });
  await events.return();
  expect(await server.report()[0]?.outcome).toBe('cut');
});

test('leaving the loop early ends the request on the server', async () => {
  await using server = await startFaultServer({
    script: [stream('data: 1\n\n', 'data: 2\n\n', FOREVER)],
  });
  const client = sampleClient(server.url);
  const { data } = await client.POST('/chat/{assistant_name}', { ...chat, parseAs: 'stream' });
  for await (const event of readEvents(data ?? null)) if (event === 1) break;
  expect(await server.report()[0]?.outcome).toBe('cut');
});

describe('silence', () => {
  test('beyond the idle limit breaks the stream', async () => {
    await using server = await startFaultServer({ script: [stream('data: 1\n\n', FOREVER)] });
    const { events, error } = await readChat(server.url, { streamIdleTimeout: 400 });
    expect(events).toEqual([1]);
    expect(error).toMatchObject({
      name: 'TimeoutError',
      scope: 'idle',
      limitMs: 400,
      operation: 'chat_assistant',
      message: expect.stringContaining('streamed nothing within `streamIdleTimeout` (400 ms)'),
    });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test('is counted anew with every chunk', async () => {
    const parts = Array.from({ length: 6 }, (_, i) => [`data: ${i}\n\n`, 120]).flat();
    await using server = await startFaultServer({ script: [stream(...parts)] });
    const { events, error } = await readChat(server.url, { streamIdleTimeout: 600, timeout: 600 });
    expect(error).toBeUndefined();
    expect(events).toHaveLength(6);
  });

  test('is broken by anything at all, such as a comment', async () => {
    const parts = Array.from({ length: 6 }, () => [': ping\n\n', 120]).flat();
    await using server = await startFaultServer({ script: [stream(...parts, 'data: 1\n\n')] });
    const { events } = await readChat(server.url, { streamIdleTimeout: 600 });
    expect(events).toEqual([1]);
  });

  test('may last forever if the caller says so', async () => {
    await using server = await startFaultServer({ script: [stream(30, 'data: 1\n\n')] });
    const { events } = await readChat(server.url, { streamIdleTimeout: FOREVER });
    expect(events).toEqual([1]);
  });
});

describe('an abort in the middle of a stream', () => {
  test('reaches the reader with its reason, and the server', async () => {
    await using server = await startFaultServer({ script: [stream('data: 1\n\n', FOREVER)] });
    const controller = new AbortController();
    const init = { ...chat, parseAs: 'stream', signal: controller.signal } as const;
    const { data } = await sampleClient(server.url).POST('/chat/{assistant_name}', init);
    const events = readEvents(data ?? null);
    expect(await events.next()).toMatchObject({ value: 1 });
    controller.abort('enough');
    const error = await thrownBy(() => events.next());
    expect(error).toMatchObject({
      name: 'AbortError',
      cause: 'enough',
      operation: 'chat_assistant',
    });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test('works after everything else is gone from memory', async () => {
    await using server = await startFaultServer({ script: [stream('data: 1\n\n', FOREVER)] });
    const controller = new AbortController();
    const open = async () => {
      const client = sampleClient(server.url);
      const init = { ...chat, parseAs: 'stream', signal: controller.signal } as const;
      return (await client.POST('/chat/{assistant_name}', init)).data ?? null;
    };
    const events = readEvents(await open());
    expect(await events.next()).toMatchObject({ value: 1 });
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    for (let i = 0; i < 3; i++) {
      collectGarbage();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const next = events.next();
    controller.abort('enough');
    await expect(next).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  test('does not need a fetch that listens', async () => {
    const controller = new AbortController();
    const fetch = async () => new Response(new ReadableStream(), { headers: SSE });
    const client = sampleClient('https://api.pinecone.io', { fetch });
    const init = { ...chat, parseAs: 'stream', signal: controller.signal } as const;
    const { data } = await client.POST('/chat/{assistant_name}', init);
    const next = readEvents(data ?? null).next();
    controller.abort('enough');
    await expect(next).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  test('that comes before the first read', async () => {
    await using server = await startFaultServer({ script: [stream('data: 1\n\n', FOREVER)] });
    const controller = new AbortController();
    const init = { ...chat, parseAs: 'stream', signal: controller.signal } as const;
    const { data } = await sampleClient(server.url).POST('/chat/{assistant_name}', init);
    controller.abort('enough');
    await expect(readEvents(data ?? null).next()).rejects.toMatchObject({ cause: 'enough' });
  });
});

test.each([
  ['dies', { headers: { ...SSE, 'content-length': '100' }, body: 'data: 1\n\n', truncate: 9 }],
  ['resets', { headers: SSE, body: `data: 1\n\n${' '.repeat(9)}`, reset: 'mid-body' as const }],
])('a server that %s in the middle of a stream', async (_, step) => {
  await using server = await startFaultServer({ script: [step] });
  const { events, error } = await readChat(server.url);
  expect(error).toMatchObject({
    name: 'ResponseError',
    code: 'TRUNCATED_BODY',
    status: 200,
    operation: 'chat_assistant',
    cause: expect.any(Error),
  });
  expect(events).toEqual([1]);
  expect(server.report()).toHaveLength(1);
});

describe('retries', () => {
  test('happen before the stream begins', async () => {
    await using server = await startFaultServer({
      script: [{ status: 429, json: { slow: 1 } }, stream('data: 1\n\n')],
    });
    const { events } = await readChat(server.url, {
      clock: fakeClock(),
      timeout: 1e6,
      streamIdleTimeout: 1e6,
    });
    expect(events).toEqual([1]);
    expect(server.report()).toHaveLength(2);
  });
});

describe('a mismatch', () => {
  test('a stream where JSON was wanted is refused, with advice', async () => {
    await using server = await startFaultServer({ script: [stream('data: 1\n\n', FOREVER)] });
    const error = await thrownBy(() =>
      sampleClient(server.url).POST('/chat/{assistant_name}', chat),
    );
    expect(error).toMatchObject({ name: 'ResponseError', code: 'UNEXPECTED_STREAM' });
    expect(error).toMatchObject({ message: expect.stringContaining("parseAs: 'stream'") });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test.each([
    ['JSON', { json: { answer: 'hi' } }],
    ['HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }],
  ])(
    '%s where a stream was wanted is refused, not read as a stream without events',
    async (_, step) => {
      await using server = await startFaultServer({ script: [step] });
      const init = { ...chat, parseAs: 'stream' } as const;
      const error = await thrownBy(() =>
        sampleClient(server.url).POST('/chat/{assistant_name}', init),
      );
      expect(error).toMatchObject({ name: 'ResponseError', code: 'NOT_A_STREAM', status: 200 });
    },
  );

  test('an error answer comes back as error', async () => {
    await using server = await startFaultServer({ script: [{ status: 404, json: { no: 1 } }] });
    const init = { ...chat, parseAs: 'stream' } as const;
    const { data, error } = await sampleClient(server.url).POST('/chat/{assistant_name}', init);
    expect([data, error]).toEqual([undefined, { no: 1 }]);
  });

  test('text of a stream is read within the usual limits', async () => {
    await using server = await startFaultServer({
      script: [stream('data: 1\n\n'), stream('data: 1\n\n', FOREVER)],
    });
    const client = sampleClient(server.url, { timeout: 500, maxRetries: 0 });
    const init = { ...chat, parseAs: 'text' } as const;
    expect((await client.POST('/chat/{assistant_name}', init)).data).toBe('data: 1\n\n');
    const error = await thrownBy(() => client.POST('/chat/{assistant_name}', init));
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'attempt' });
  });
});

test('other bodies can be streamed as well, beyond the size that is buffered', async () => {
  await using server = await startFaultServer({ script: [{ body: 'x'.repeat(5000) }] });
  const client = sampleClient(server.url, { maxResponseBytes: 1000 });
  const { data } = await client.GET('/indexes', { parseAs: 'stream' });
  expect(await new Response(data ?? null).text()).toHaveLength(5000);
});

test('the content type counts whatever its case', async () => {
  const headers = { 'content-type': 'Text/Event-Stream' };
  await using server = await startFaultServer({ script: [{ headers, chunks: ['data: 1\n\n'] }] });
  expect((await readChat(server.url)).events).toEqual([1]);
  const error = await thrownBy(() => sampleClient(server.url).POST('/chat/{assistant_name}', chat));
  expect(error).toMatchObject({ code: 'UNEXPECTED_STREAM' });
});
