import { ResponseError } from '../errors/response-error.js';

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Reads a `text/event-stream` body, as `parseAs: 'stream'` returns it, and yields the JSON of each event's data. Ends
 * at `data: [DONE]` or with the stream; leaving the loop early cancels the request.
 *
 * @throws ResponseError `NOT_JSON` when an event's data is not JSON.
 */
export async function* readEvents<Event = unknown>(
  stream: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Event, void, void> {
  for await (const data of readData(stream)) {
    if (data === '[DONE]') return;
    yield parse(data) as Event;
  }
}

async function* readData(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (!stream) return;
  let data: string[] = [];
  for await (const line of readLines(stream)) {
    if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
    if (line !== '' || data.length === 0) continue;
    yield data.join('\n');
    data = [];
  }
  if (data.length > 0) yield data.join('\n');
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      // A lone CR at the end may be the first half of CRLF, so it waits for the next chunk.
      const held = !done && rest.endsWith('\r') ? '\r' : '';
      const lines = rest.slice(0, rest.length - held.length).split(LINE_BREAK);
      rest = (lines.pop() ?? '') + held;
      yield* lines;
      if (done) break;
    }
    if (rest) yield rest;
  } finally {
    reader.cancel().catch(() => {});
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw new ResponseError('NOT_JSON', 'An event of the stream is not JSON.', {
      cause,
      contentType: 'text/event-stream',
      bodyStart: data.slice(0, 500),
    });
  }
}
