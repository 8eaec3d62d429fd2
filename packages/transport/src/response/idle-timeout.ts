import type { Clock } from '../clock.js';
import { TimeoutError } from '../errors/timeout-error.js';

/** Options of {@link withIdleTimeout}. */
export interface IdleTimeoutOptions {
  readonly clock: Clock;
  /** Longest silence between two chunks, in milliseconds. */
  readonly limitMs: number;
  /** Runs once when the stream ends, breaks or is cancelled. */
  readonly onEnd: () => void;
}

/** Passes a stream through, and breaks it with a {@link TimeoutError} when it falls silent. */
export function withIdleTimeout(
  body: ReadableStream<Uint8Array>,
  { clock, limitMs, onEnd }: IdleTimeoutOptions,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      const waiting = new AbortController();
      const silence = clock.sleep(limitMs, waiting.signal).then(
        () => 'silent' as const,
        () => new Promise<never>(() => {}),
      );
      try {
        const chunk = await Promise.race([reader.read(), silence]);
        if (chunk === 'silent') throw new TimeoutError('idle', limitMs);
        if (!chunk.done) return controller.enqueue(chunk.value);
        controller.close();
      } catch (error) {
        reader.cancel(error).catch(() => {});
        controller.error(error);
      } finally {
        waiting.abort();
      }
      onEnd();
    },
    async cancel(reason) {
      onEnd();
      await reader.cancel(reason);
    },
  });
}
