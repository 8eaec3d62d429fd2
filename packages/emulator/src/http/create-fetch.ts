import { ConnectionReset } from './connection-reset.js';
import type { App } from './create-app.js';

/** A `fetch` that an app answers, whatever the origin of the URL. It ends as a real one when the connection is cut. */
export function createFetch(app: App): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const answer = Promise.resolve(app.fetch(request)).catch((error: unknown) => {
      if (!(error instanceof ConnectionReset)) throw error;
      const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
      throw new TypeError('fetch failed', { cause });
    });
    return Promise.race([answer, aborted(request.signal)]);
  };
}

/** Rejects when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
