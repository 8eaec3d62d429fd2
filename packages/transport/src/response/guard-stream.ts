import type { Clock } from '../clock.js';
import { onAbort } from '../on-abort.js';

/** How a stream ended before its time. */
export interface StreamFailure {
  readonly kind: 'aborted' | 'broken' | 'silent';
  /** What broke it. */
  readonly cause?: unknown;
}

export interface GuardOptions {
  readonly clock: Clock;
  /** Longest silence between two chunks, in milliseconds. */
  readonly idleLimitMs: number;
  readonly signal: AbortSignal | undefined;
  /** Makes the error that the reader of the stream gets. */
  readonly failureOf: (failure: StreamFailure) => Error;
}

/**
 * Passes a stream through that outlives its attempt: from here on the caller's signal and the silence between chunks
 * can end it, and whatever breaks it reaches the reader as one of this package's errors.
 */
export function guardStream(
  body: ReadableStream<Uint8Array>,
  { clock, idleLimitMs, signal, failureOf }: GuardOptions,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isOver = false;
  let forget = () => {};
  const end = () => {
    isOver = true;
    forget();
  };
  const fail = (controller: ReadableStreamDefaultController, failure: StreamFailure) => {
    end();
    const error = failureOf(failure);
    controller.error(error);
    reader.cancel(error).catch(() => {});
  };
  return new ReadableStream({
    start(controller) {
      forget = onAbort(signal, () => fail(controller, { kind: 'aborted' }));
    },
    async pull(controller) {
      const waiting = new AbortController();
      const silence = clock.sleep(idleLimitMs, waiting.signal).catch(() => {});
      try {
        const chunk = await Promise.race([reader.read(), silence]);
        if (isOver) return;
        if (!chunk) return fail(controller, { kind: 'silent' });
        if (!chunk.done) return controller.enqueue(chunk.value);
        end();
        controller.close();
      } catch (cause) {
        if (!isOver) fail(controller, { kind: 'broken', cause });
      } finally {
        waiting.abort();
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  });
}
