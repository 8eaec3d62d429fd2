import { ResponseError } from '../errors/response-error.js';

const LINE_BREAK = /\r\n|\r|\n/;

/** Longest event, in characters: a stream without an end of line must not fill the memory. */
const MAX_EVENT_LENGTH = 2 ** 24;

/**
 * Reads a `text/event-stream` body, as `parseAs: 'stream'` returns it, and yields the JSON of each event's data. Ends
 * at `data: [DONE]` or with the stream; leaving the loop early cancels the request.
 *
 * @throws ResponseError `NOT_JSON` when an event's data is not JSON, `BODY_TOO_LARGE` when an event does not end.
 */
export async function* readEvents<Event = unknown>(
  stream: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Event, void, void> {
  for await (const data of readData(stream)) {
    if (data === '[DONE]') return;
    // Servers send empty events to keep a connection open.
    if (data !== '') yield parse(data) as Event;
  }
}

async function* readData(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (!stream) return;
  let data: string[] = [];
  let length = 0;
  for await (const line of readLines(stream)) {
    if (line.startsWith('data:')) {
      data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
      length = checkLength(length + line.length);
    }
    if (line !== '' || data.length === 0) continue;
    yield data.join('\n');
    data = [];
    length = 0;
  }
  if (data.length > 0) yield data.join('\n');
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let held = '';
  let line = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = held + decoder.decode(value, { stream: !done });
      // A lone CR at the end may be the first half of CRLF, so it waits for the next chunk.
      held = !done && text.endsWith('\r') ? '\r' : '';
      // What came before is not searched again: a long line may come in many pieces.
      const [end = '', ...others] = text.slice(0, text.length - held.length).split(LINE_BREAK);
      line += end;
      for (const next of others) {
        yield line;
        line = next;
      }
      checkLength(line.length);
      if (done) break;
    }
    if (line) yield line;
  } finally {
    reader.cancel().catch(() => {});
  }
}

function checkLength(length: number): number {
  if (length <= MAX_EVENT_LENGTH) return length;
  throw new ResponseError(`An event of the stream is longer than ${MAX_EVENT_LENGTH} characters.`, {
    code: 'BODY_TOO_LARGE',
  });
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    // The data stays out, and so does the parser's message, which quotes it: it may hold anything.
    throw new ResponseError(
      `An event of the stream is not JSON: ${data.length} characters of something else.`,
      { code: 'NOT_JSON', contentType: 'text/event-stream' },
    );
  }
}
