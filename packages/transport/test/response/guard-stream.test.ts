import { describe, expect, test, vi } from 'vitest';
import { guardStream } from '../../src/response/guard-stream.js';
import { collect } from '../helpers/collect.js';
import { fakeClock } from '../helpers/fake-clock.js';
import { streamOf } from '../helpers/stream-of.js';

function guard(body: ReadableStream<Uint8Array>) {
  const controller = new AbortController();
  const failureOf = vi.fn(({ kind }: { kind: string }) => new Error(kind));
  const options = { clock: fakeClock(), idleLimitMs: 1e6, signal: controller.signal, failureOf };
  return { stream: guardStream(body, options), controller, failureOf };
}

describe('a stream that is over hears nothing of a later abort:', () => {
  test('read to its end', async () => {
    const { stream, controller, failureOf } = guard(streamOf(['a', 'b']));
    expect(await collect(stream)).toHaveLength(2);
    controller.abort();
    expect(failureOf).not.toHaveBeenCalled();
  });

  test('cancelled', async () => {
    const cancel = vi.fn();
    const { stream, controller, failureOf } = guard(new ReadableStream({ cancel }));
    await stream.cancel('enough');
    controller.abort();
    expect(cancel).toHaveBeenCalledExactlyOnceWith('enough');
    expect(failureOf).not.toHaveBeenCalled();
  });

  test('broken', async () => {
    const body = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('lost')) });
    const { stream, controller, failureOf } = guard(body);
    await expect(collect(stream)).rejects.toThrow('broken');
    controller.abort();
    expect(failureOf).toHaveBeenCalledExactlyOnceWith({ kind: 'broken', cause: new Error('lost') });
  });
});

test('an abort that came before breaks it at once', async () => {
  const controller = new AbortController();
  controller.abort('early');
  const failureOf = ({ kind }: { kind: string }) => new Error(kind);
  const options = { clock: fakeClock(), idleLimitMs: 1e6, signal: controller.signal, failureOf };
  await expect(collect(guardStream(streamOf(['a']), options))).rejects.toThrow('aborted');
});
