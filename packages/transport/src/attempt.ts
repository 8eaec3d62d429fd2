import type { Clock } from './clock.js';
import { onAbort } from './on-abort.js';
import type { Fetch } from './options.js';
import { readBody } from './response/read-body.js';

/** One request, ready to go. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | undefined;
}

export interface AttemptOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Limit of this attempt, in milliseconds. */
  readonly limitMs: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
  /** Runs when the request is about to go out. */
  readonly onSend: (request: WireRequest) => void;
  /** Whether the body of a success is left unread. */
  readonly isStream: (response: Response) => boolean;
}

/** How an attempt ended. */
export type AttemptResult =
  | {
      readonly kind: 'buffered';
      readonly response: Response;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'stream'; readonly response: Response }
  | { readonly kind: 'redirect'; readonly response: Response }
  | { readonly kind: 'too-large'; readonly response: Response }
  | { readonly kind: 'truncated'; readonly response: Response; readonly cause: unknown }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'aborted'; readonly reason: unknown }
  | { readonly kind: 'unreachable'; readonly cause: unknown };

/** Sends a request once, and reads its body within the same limit. Rejects only when `prepare` does. */
export async function attempt(
  prepare: () => Promise<WireRequest>,
  options: AttemptOptions,
): Promise<AttemptResult> {
  const { clock, limitMs, signal } = options;
  if (signal?.aborted) return { kind: 'aborted', reason: signal.reason };
  if (limitMs <= 0) return { kind: 'timeout' };
  const cut = new AbortController();
  const timer = new AbortController();
  let forget = () => {};
  const interrupted = new Promise<AttemptResult>((resolve) => {
    const end = (result: AttemptResult, reason?: unknown) => {
      resolve(result);
      cut.abort(reason);
    };
    forget = onAbort(signal, () =>
      end({ kind: 'aborted', reason: signal?.reason }, signal?.reason),
    );
    clock.sleep(limitMs, timer.signal).then(
      () => end({ kind: 'timeout' }),
      () => {},
    );
  });
  try {
    // A fetch or credential function may ignore its signal, so the limits are raced against them as well.
    return await Promise.race([exchange(prepare, cut.signal, options), interrupted]);
  } finally {
    forget();
    timer.abort();
  }
}

async function exchange(
  prepare: () => Promise<WireRequest>,
  signal: AbortSignal,
  { fetch, maxResponseBytes, onSend, isStream }: AttemptOptions,
): Promise<AttemptResult> {
  const request = await prepare();
  // Then the attempt is over already, and this result is not looked at.
  if (signal.aborted) return { kind: 'timeout' };
  onSend(request);
  const { url, body, ...init } = request;
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal,
      ...(body === undefined ? {} : { body }),
    });
    if (!isUsable(response)) throw new TypeError(`unusable status ${response.status}`);
  } catch (cause) {
    return { kind: 'unreachable', cause };
  }
  // A fetch that ignored the signal leaves a connection to free.
  if (signal.aborted || isRedirect(response)) {
    response.body?.cancel().catch(() => {});
    return { kind: 'redirect', response };
  }
  if (response.ok && isStream(response)) return { kind: 'stream', response };
  try {
    const bytes = await readBody(response, maxResponseBytes, signal);
    return bytes ? { kind: 'buffered', response, bytes } : { kind: 'too-large', response };
  } catch (cause) {
    return { kind: 'truncated', response, cause };
  }
}

/** Opaque and error responses have status 0, and servers may send statuses that no `Response` can be built with. */
function isUsable({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 200 && status < 600);
}

function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}
