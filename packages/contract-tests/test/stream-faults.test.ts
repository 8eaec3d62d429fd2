import { readEvents } from '@pinecone-versioned/transport';
import { type FaultStep, startFaultServer } from '@pinecone-versioned/transport/testing';
import { describe, expect, onTestFinished, test } from 'vitest';
import { minimalRequest } from '../src/cases/request-cases.ts';
import { sampleValue } from '../src/cases/sample-value.ts';
import { contractOperations } from '../src/contract/contract-operations.ts';
import { TARGET_KEY } from '../src/targets/target.ts';

const FOREVER = Number.POSITIVE_INFINITY;

/** Tells the longest silence from all other limits. */
const IDLE_LIMIT_MS = 60_001;

const streams = (await contractOperations()).flatMap((operation) =>
  operation.responses.flatMap(({ bodies }) =>
    bodies
      .filter(({ wire }) => wire === 'sse')
      .map((body) => ({ title: operation.title, operation, body })),
  ),
);

type Stream = (typeof streams)[number];

/** The event of a stream with all that it can have, and how it is written. */
function eventOf({ operation: { document }, body }: Stream) {
  const event = sampleValue(body.schema, { document, extent: 'full', place: '' });
  return { event, text: `data: ${JSON.stringify(event)}\n\n` };
}

/** Asks for the stream of an operation, for which a server answers as `step` says. */
async function startStream({ operation, body }: Stream, step: FaultStep) {
  const { module, method, path } = operation;
  const server = await startFaultServer({
    script: [{ headers: { 'content-type': body.mediaType }, ...step }],
  });
  onTestFinished(() => server.close());
  const { path: values, query, body: sent } = minimalRequest(operation);
  const open = async (options: object = {}, call: object = {}) => {
    const client = module.createClient({ apiKey: TARGET_KEY, host: server.url, ...options });
    const init = { params: { path: values, query }, body: sent, parseAs: 'stream', ...call };
    const result = await client[method]?.(path, init);
    return readEvents(result?.data as ReadableStream<Uint8Array>);
  };
  return { server, open };
}

/** What is read until the stream ends, and how it ended if that was not as it should. */
async function read(events: AsyncIterable<unknown>, onEvent = () => {}) {
  const received: unknown[] = [];
  try {
    for await (const event of events) {
      received.push(event);
      onEvent();
    }
    return { received };
  } catch (error) {
    return { received, error };
  }
}

/** Time stands still; only the longest silence is over as soon as somebody says so. */
function silentClock() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const never = new Promise<void>(() => {});
  const sleep = (ms: number) => (ms === IDLE_LIMIT_MS ? promise : never);
  return { clock: { now: () => 0, sleep }, endSilence: resolve };
}

describe.each(streams)('a raw client reads the stream of $title', (stream) => {
  const { event, text } = eventOf(stream);

  // Also an event of two lines, with letters of several bytes.
  const whole = `: ping\n\ndata: [\ndata: "ä€"]\n\n${text}${text}`;

  test.each([
    ['byte by byte', `${whole}data: [DONE]\n\n`],
    ['with CRLF', `${whole}data: [DONE]\n\n`.replaceAll('\n', '\r\n')],
    ['without [DONE]', whole],
    ['without its last end of line', whole.trimEnd()],
  ])('%s', async (_, sent) => {
    const bytes = new TextEncoder().encode(sent);
    const chunks = [...bytes].map((byte) => new Uint8Array([byte]));
    const { open } = await startStream(stream, { chunks });
    expect(await read(await open())).toEqual({ received: [['ä€'], event, event] });
  });

  test('up to where it breaks off, and asks for no other', async () => {
    const { server, open } = await startStream(stream, {
      body: `${text}${text}`,
      reset: 'mid-body',
    });
    const { received, error } = await read(await open());
    expect(received).toEqual([event]);
    expect(error).toMatchObject({ name: 'ResponseError', code: 'TRUNCATED_BODY', status: 200 });
    expect(server.report()).toHaveLength(1);
  });

  test('up to where it falls silent', async () => {
    const { server, open } = await startStream(stream, { chunks: [text, FOREVER] });
    const { clock, endSilence } = silentClock();
    const events = await open({ clock, streamIdleTimeout: IDLE_LIMIT_MS });
    const { received, error } = await read(events, endSilence);
    expect(received).toEqual([event]);
    expect(error).toMatchObject({ name: 'TimeoutError', scope: 'idle', limitMs: IDLE_LIMIT_MS });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test('until it is aborted', async () => {
    const { server, open } = await startStream(stream, { chunks: [text, FOREVER] });
    const caller = new AbortController();
    const events = await open({}, { signal: caller.signal });
    const { received, error } = await read(events, () => caller.abort('enough'));
    expect(received).toEqual([event]);
    expect(error).toMatchObject({ name: 'AbortError', cause: 'enough' });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test('until its loop is left', async () => {
    const { server, open } = await startStream(stream, { chunks: [text, FOREVER] });
    for await (const received of await open()) {
      expect(received).toEqual(event);
      break;
    }
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  test('but takes no JSON for one', async () => {
    const json = { headers: { 'content-type': 'application/json' }, body: '{}' };
    const { open } = await startStream(stream, json);
    await expect(open()).rejects.toMatchObject({ name: 'ResponseError', code: 'NOT_A_STREAM' });
  });

  test('but takes none where JSON was asked for', async () => {
    const { server, open } = await startStream(stream, { chunks: [text, FOREVER] });
    const failure = open({}, { parseAs: 'json' });
    await expect(failure).rejects.toMatchObject({ code: 'UNEXPECTED_STREAM' });
    expect(await server.report()[0]?.outcome).toBe('cut');
  });

  // Whatever is not read has to be left there and then: the garbage collector may come late, or never.
  test.each([
    ['json', 'text/event-stream'],
    ['stream', 'application/json'],
  ])('and leaves what it does not take for a %s at once', async (parseAs, mediaType) => {
    const { open } = await startStream(stream, { json: {} });
    let isLeft = false;
    const cancel = () => {
      isLeft = true;
    };
    const headers = { 'content-type': mediaType };
    const answer = async () => new Response(new ReadableStream({ cancel }), { headers });
    await expect(open({ fetch: answer }, { parseAs })).rejects.toThrow();
    expect(isLeft).toBe(true);
  });
});
