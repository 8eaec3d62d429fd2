import { setImmediate } from 'node:timers/promises';
import { ConnectionCut, type PartialAnswer } from './connection-cut.js';
import type { App } from './create-app.js';

/** A `fetch` that an app answers, whatever the origin of the URL. It ends as a real one when the connection is cut. */
export function createFetch(app: App): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const answer = answerOf(app, request);
    return Promise.race([answer, aborted(request.signal)]);
  };
}

async function answerOf(app: App, request: Request): Promise<Response> {
  try {
    // As over a socket, long work gets its turn between two calls, also when a caller polls without a pause.
    const [response] = await Promise.all([app.fetch(request), setImmediate()]);
    return response;
  } catch (error) {
    if (!(error instanceof ConnectionCut)) throw error;
    if (error.partial) return cutResponse(error.partial);
    throw new TypeError('fetch failed', { cause: connectionReset() });
  }
}

/** Rejects when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** A response whose body fails after its first part. */
function cutResponse({ status, headers, bytes, announced }: PartialAnswer): Response {
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    // An error right after the chunk would take the chunk away; the next pull comes after it was taken.
    pull(controller) {
      if (isSent) controller.error(new TypeError('terminated', { cause: connectionReset() }));
      else controller.enqueue(bytes);
      isSent = true;
    },
  });
  const response = new Response(body, { status, headers });
  response.headers.set('content-length', String(announced));
  return response;
}

function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}
