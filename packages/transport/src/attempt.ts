import { eventOf } from './call-facts.js';
import type { CallState } from './call-state.js';
import { startTimer } from './clock.js';
import type { Failure } from './failure.js';
import { aborted, brokenOff, redirected, timedOut, tooLarge, unreachable } from './failures.js';
import { notify } from './observe.js';
import { onAbort } from './on-abort.js';
import { joinBytes } from './response/join-bytes.js';
import { redactHeaders } from './security/headers.js';

/** A response whose body was read, unless it is a stream. */
export interface Answer {
  readonly response: Response;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly error?: undefined;
}

/** What ends an exchange before its time. */
interface Cut {
  readonly signal: AbortSignal;
  /** Frees the connection when `fetch` ignores the signal. */
  stopReading?: () => void;
}

/**
 * Sends a call's request once, and reads the body of the response, both in the time that is left. Rejects only when
 * the credential can't be had.
 */
export function attempt(call: CallState, leftMs: number): Promise<Answer | Failure> {
  const { clock, signal, timeout } = call;
  const scope = leftMs < timeout ? 'total' : 'attempt';
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve(aborted(call));
    if (leftMs <= 0) return resolve(timedOut(call, scope));
    const controller = new AbortController();
    const cut: Cut = { signal: controller.signal };
    const free = () => {
      stopTimer();
      forget();
    };
    // A fetch or credential function may ignore its signal, so the limits are raced against them as well.
    const end = (failure: Failure) => {
      free();
      resolve(failure);
      controller.abort(failure.error.cause);
      cut.stopReading?.();
    };
    const stopTimer = startTimer(clock, Math.min(timeout, leftMs), () =>
      end(timedOut(call, scope)),
    );
    const forget = onAbort(signal, () => end(aborted(call)));
    // As `finally` would, but with fewer promises.
    const settled =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        free();
        settle(outcome);
      };
    exchange(call, cut).then(settled(resolve), settled(reject));
  });
}

async function exchange(call: CallState, cut: Cut): Promise<Answer | Failure> {
  const { url, operation, body, fetch, maxResponseBytes, support } = call;
  const { signal } = cut;
  // A credential may come late, when another attempt is under way with a newer one.
  const headers = { ...call.headers };
  const secret = await call.authorize(headers);
  let response: Response;
  try {
    // Then the attempt is over already, and this result is not looked at.
    signal.throwIfAborted();
    call.secret = secret;
    notify(call.observers, 'onRequest', () => ({
      ...eventOf(call),
      headers: redactHeaders(headers, call.secret),
    }));
    response = await fetch(url, {
      method: operation.method,
      headers,
      redirect: 'manual',
      signal,
      ...(body && { body }),
    });
    if (!isUsable(response) && !isRedirect(response))
      throw new TypeError(`no Response, status ${response.status}`);
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
    const reader = response.body?.getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    // The rest is of no interest then, and neither is a failure to stop it.
    cut.stopReading = () => reader?.cancel().catch(() => {});
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      // Decoded bytes are counted, so that a small compressed answer cannot fill the memory.
      size += value.byteLength;
      if (size > maxResponseBytes) {
        cut.stopReading();
        return tooLarge(call, response);
      }
    }
    return { response, bytes: joinBytes(chunks, size) };
  } catch (cause) {
    return brokenOff(call, response, cause);
  }
}

/**
 * Opaque and error responses have status 0, and servers may send statuses that no `Response` can be built with. What
 * a stand-in for `fetch` makes up may have no headers.
 */
function isUsable({ status, headers }: Response): boolean {
  return status >= 200 && status < 600 && 'get' in headers;
}

function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}
