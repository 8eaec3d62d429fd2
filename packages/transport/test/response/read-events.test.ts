import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readEvents } from '../../src/index.js';
import { collect } from '../helpers/collect.js';
import { findSecret } from '../helpers/find-secret.js';
import { KEY } from '../helpers/sample-client.js';
import { streamOf } from '../helpers/stream-of.js';
import { thrownBy } from '../helpers/thrown-by.js';

async function eventsOf(...parts: (string | Uint8Array)[]): Promise<unknown[]> {
  return await collect(readEvents(streamOf(parts)));
}

test.each([
  ['one event', ['data: {"a":1}\n\n'], [{ a: 1 }]],
  ['no space after the colon', ['data:1\n\n'], [1]],
  ['only one space taken', ['data:  "x"\n\n'], ['x']],
  ['several events in a chunk', ['data: 1\n\ndata: 2\n\n'], [1, 2]],
  ['data over several lines', ['data: {\ndata: "a":\ndata: 1}\n\n'], [{ a: 1 }]],
  ['comments', [': ping\n\ndata: 1\n: within\n\n'], [1]],
  ['other fields', ['event: x\nid: 7\nretry: 5\ndata: 1\n\n'], [1]],
  ['a field that only begins with data', ['database: 2\ndata: 1\n\n'], [1]],
  ['empty data, sent to keep the connection', ['data:\n\ndata: \n\ndata: 1\n\n'], [1]],
  ['CR', ['data: 1\r\rdata: 2\r\r'], [1, 2]],
  ['CRLF', ['data: 1\r\n\r\ndata: 2\r\n\r\n'], [1, 2]],
  ['CRLF cut in two', ['data: 1\r', '\n\r', '\ndata: 2\r\n', '\r\n'], [1, 2]],
  ['CRLF cut in two within an event', ['data: [1,\r', '\ndata: 2]\r\n\r\n'], [[1, 2]]],
  ['a cut at every byte', [...'data: {"a":"b"}\r\n\r\ndata: 2\n\n'], [{ a: 'b' }, 2]],
  ['a byte order mark', ['\ufeffdata: 1\n\n'], [1]],
  ['an end right after [DONE]', ['data: 1\n\ndata: [DONE]\n\ndata: 2\n\n'], [1]],
  ['a last event without a blank line', ['data: 1\n\ndata: 2\n'], [1, 2]],
  ['a last event without an end of line', ['data: 1\n\ndata: 2'], [1, 2]],
  ['a last event that ends in CR', ['data: 1\r'], [1]],
  ['nothing', [], []],
  ['blank lines', ['\n\n\r\n\n'], []],
])('reads %s', async (_, parts, expected) => {
  expect(await eventsOf(...parts)).toEqual(expected);
});

test('reads letters that are cut in the middle', async () => {
  const bytes = new TextEncoder().encode('data: "ä👩‍👩‍👧"\n\n');
  const single = [...bytes].map((byte) => new Uint8Array([byte]));
  expect(await eventsOf(...single)).toEqual(['ä👩‍👩‍👧']);
});

test('reads the same however the bytes are cut', async () => {
  const breaks = fc.constantFrom('\n', '\r\n', '\r');
  const anything = fc.array(fc.tuple(fc.jsonValue(), breaks));
  await fc.assert(
    fc.asyncProperty(
      anything,
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      async (events, sizes) => {
        const text = events
          .filter(([event]) => event !== undefined)
          .map(([event, end]) => `data: ${JSON.stringify(event)}${end}${end}`)
          .join('');
        const bytes = new TextEncoder().encode(text);
        const parts: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; ) {
          const size = sizes.next().value;
          parts.push(bytes.subarray(at, at + size));
          at += size;
        }
        expect(await eventsOf(...parts)).toEqual(
          events.map(([event]) => JSON.parse(JSON.stringify(event))),
        );
      },
    ),
  );
});

test('no stream has no events', async () => {
  expect(await collect(readEvents(null))).toEqual([]);
});

describe('an event that is not JSON', () => {
  test('is an error that quotes nothing of it', async () => {
    const error = await thrownBy(() => eventsOf(`data: 1\n\ndata: <${KEY}>\n\n`));
    expect(error).toMatchObject({
      name: 'ResponseError',
      code: 'NOT_JSON',
      contentType: 'text/event-stream',
    });
    expect(findSecret(KEY, error)).toEqual([]);
  });

  test('comes after the events before it', async () => {
    const seen: unknown[] = [];
    await thrownBy(async () => {
      for await (const event of readEvents(streamOf(['data: 1\n\ndata: x\n\n']))) seen.push(event);
    });
    expect(seen).toEqual([1]);
  });
});

test('reads a long event, whose pieces are not searched again and again', async () => {
  const text = 'x'.repeat(15_000_000);
  const bytes = new TextEncoder().encode(`data: "${text}"\n\n`);
  const parts = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, i) =>
    bytes.subarray(1000 * i, 1000 * (i + 1)),
  );
  expect((await eventsOf(...parts))[0] === text).toBe(true);
});

test('reads many events in one chunk that is longer than any may be', async () => {
  const event = `data: "${'x'.repeat(1_000_000)}"\n\n`;
  expect(await eventsOf(event.repeat(20))).toHaveLength(20);
});

describe('an event that does not end', () => {
  const megabyte = 'x'.repeat(2 ** 20);

  test.each([
    ['in one line', 'data: ', megabyte],
    ['in many lines', '', `data: ${megabyte}\n`],
  ])('%s is given up, and the stream with it', async (_, start, part) => {
    const cancel = vi.fn();
    const bytes = new TextEncoder().encode(part);
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
      pull: (controller) => controller.enqueue(bytes),
      cancel,
    });
    const error = await thrownBy(() => collect(readEvents(stream)));
    expect(error).toMatchObject({ name: 'ResponseError', code: 'BODY_TOO_LARGE' });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

test('leaving the loop cancels the stream', async () => {
  const cancel = vi.fn();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel,
  });
  for await (const event of readEvents(stream)) {
    expect(event).toBe(1);
    break;
  }
  expect(cancel).toHaveBeenCalledOnce();
});
