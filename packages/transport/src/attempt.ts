import type { Clock } from './clock.js';
import type { Fetch } from './options.js';
import { withIdleTimeout } from './response/idle-timeout.js';
import { BodyTooLarge, readBody } from './response/read-body.js';

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
  readonly streamIdleTimeout: number;
  readonly signal: AbortSignal | undefined;
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

/** Sends a request once, and reads its body within the same limit. Never rejects. */
export async function attempt(
  request: WireRequest,
  options: AttemptOptions,
): Promise<AttemptResult> {
  const { signal } = options;
  if (signal?.aborted) return { kind: 'aborted', reason: signal.reason };
  const cut = new AbortController();
  const finished = new AbortController();
  const interrupted = new Promise<AttemptResult>((resolve) => {
    const onAbort = () => {
      resolve({ kind: 'aborted', reason: signal?.reason });
      cut.abort(signal?.reason);
    };
    signal?.addEventListener('abort', onAbort, { signal: finished.signal });
    if (options.limitMs === Number.POSITIVE_INFINITY) return;
    options.clock.sleep(options.limitMs, finished.signal).then(
      () => {
        resolve({ kind: 'timeout' });
        cut.abort();
      },
      () => {},
    );
  });
  // A fetch of the caller's own may ignore its signal, so the limits are raced against it as well.
  const result = await Promise.race([exchange(request, cut, options), interrupted]);
  finished.abort();
  if (result.kind !== 'stream') return result;
  return { kind: 'stream', response: guardStream(result.response, cut, options) };
}

async function exchange(
  request: WireRequest,
  cut: AbortController,
  options: AttemptOptions,
): Promise<AttemptResult> {
  let response: Response;
  try {
    const { method, headers, body } = request;
    response = await options.fetch(request.url, {
      method,
      headers,
      redirect: 'manual',
      signal: cut.signal,
      ...(body === undefined ? {} : { body }),
    });
  } catch (cause) {
    return { kind: 'unreachable', cause };
  }
  if (isRedirect(response)) {
    discard(response);
    return { kind: 'redirect', response };
  }
  if (response.ok && isEventStream(response)) return { kind: 'stream', response };
  try {
    return {
      kind: 'buffered',
      response,
      bytes: await readBody(response, options.maxResponseBytes),
    };
  } catch (cause) {
    return cause instanceof BodyTooLarge
      ? { kind: 'too-large', response }
      : { kind: 'truncated', response, cause };
  }
}

function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

export function isEventStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

function discard(response: Response): void {
  // The connection is better freed, but nobody waits for that.
  response.body?.cancel().catch(() => {});
}

/** A stream outlives its attempt: from here on the caller's signal and the silence between chunks can end it. */
function guardStream(
  response: Response,
  cut: AbortController,
  { clock, streamIdleTimeout, signal }: AttemptOptions,
): Response {
  if (!response.body) return response;
  const ended = new AbortController();
  signal?.addEventListener('abort', () => cut.abort(signal.reason), { signal: ended.signal });
  const body = withIdleTimeout(response.body, {
    clock,
    limitMs: streamIdleTimeout,
    onEnd: () => ended.abort(),
  });
  const guarded = new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  return Object.defineProperty(guarded, 'url', { value: response.url });
}
