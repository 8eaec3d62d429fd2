import { eventOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import type { Failure } from './failure.js';
import { aborted, brokenOff, redirected, timedOut, tooLarge, unreachable } from './failures.js';
import { notify } from './observe.js';
import { onAbort } from './on-abort.js';
import { readBody } from './response/read-body.js';
import { redactHeaders } from './security/headers.js';

/** A response whose body was read, unless it is a stream. */
export interface Answer {
  readonly response: Response;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly error?: undefined;
}

/**
 * Sends a call's request once, and reads the body of the response, both in the time that is left. Rejects only when
 * the credential can't be had.
 */
export async function attempt(call: CallState, leftMs: number): Promise<Answer | Failure> {
  const { clock, signal, timeout } = call;
  const scope = leftMs < timeout ? 'total' : 'attempt';
  if (signal?.aborted) return aborted(call);
  if (leftMs <= 0) return timedOut(call, scope);
  const cut = new AbortController();
  const timer = new AbortController();
  let forget = () => {};
  const interrupted = new Promise<Failure>((resolve) => {
    const end = (failure: Failure) => {
      resolve(failure);
      cut.abort(failure.error.cause);
    };
    forget = onAbort(signal, () => end(aborted(call)));
    clock.sleep(Math.min(timeout, leftMs), timer.signal).then(
      () => end(timedOut(call, scope)),
      () => {},
    );
  });
  try {
    // A fetch or credential function may ignore its signal, so the limits are raced against them as well.
    return await Promise.race([exchange(call, cut.signal), interrupted]);
  } finally {
    forget();
    // Any reason will do; without one, an expensive error is made.
    timer.abort(0);
  }
}

async function exchange(call: CallState, signal: AbortSignal): Promise<Answer | Failure> {
  const { api, url, operation, body, fetch, support } = call;
  const headers = new Headers(call.headers);
  headers.set('X-Pinecone-Api-Version', api.version);
  call.secret = await call.authorize(headers);
  let response: Response;
  try {
    // Then the attempt is over already, and this result is not looked at.
    signal.throwIfAborted();
    notify(call.observers, 'onRequest', () => ({
      ...eventOf(call),
      headers: redactHeaders(headers, call.secret),
    }));
    response = await fetch(url, {
      method: operation.method,
      headers,
      redirect: 'manual',
      signal,
      ...(body.byteLength > 0 && { body }),
    });
    if (!isUsable(response) && !isRedirect(response))
      throw new TypeError(`unusable status ${response.status}`);
  } catch (cause) {
    return unreachable(call, cause);
  }
  // A fetch that ignored the signal leaves a connection to free.
  if (signal.aborted || isRedirect(response)) {
    response.body?.cancel().catch(() => {});
    return redirected(call, response);
  }
  if (response.ok && support.streams?.isStream(response, call)) return { response };
  try {
    const bytes = await readBody(response, call.maxResponseBytes, signal);
    return bytes ? { response, bytes } : tooLarge(call, response);
  } catch (cause) {
    return brokenOff(call, response, cause);
  }
}

/** Opaque and error responses have status 0, and servers may send statuses that no `Response` can be built with. */
function isUsable({ status }: Response): boolean {
  return status >= 200 && status < 600;
}

function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}
