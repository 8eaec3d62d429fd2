import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { PineconeBulkError } from '../../src/bulk/pinecone-bulk-error.js';
import { runBatches } from '../../src/bulk/run-batches.js';
import { PineconeRateLimitError } from '../../src/errors/pinecone-rate-limit-error.js';
import { unhandledRejections } from '../call/helpers/unhandled-rejections.js';
import { fakeClock } from '../waiters/helpers/fake-clock.js';
import { heldClock } from './helpers/held-clock.js';
import { heldSends } from './helpers/held-sends.js';
import { idsOf, type Numbered, numbered } from './helpers/numbered.js';
import { settled } from './helpers/settled.js';

const tools = () => ({ clock: fakeClock(), random: () => 1 });

async function bulkErrorOf<Item>(run: Promise<unknown>): Promise<PineconeBulkError<Item>> {
  const error = await run.then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(PineconeBulkError);
  return error;
}

it('a way to take failures that does not exist is refused before anything is read', async () => {
  const { source, counter } = numbered(3);
  const options = { ...tools(), onError: 'ignore' as 'collect' };
  await expect(runBatches(source, heldSends<Numbered>().send, options)).rejects.toThrow(
    "`onError` must be 'collect' or 'throw', got",
  );
  expect(counter.read).toBe(0);
});

describe('an abort', () => {
  it('tells what was confirmed and leaves the rest in the iterator of the caller', async () => {
    const { source, counter } = numbered(20);
    const { send, all } = heldSends<Numbered>();
    const controller = new AbortController();
    const options = { ...tools(), concurrency: 2, maxBatchRecords: 3 };
    const run = runBatches(source, send, { ...options, signal: controller.signal });
    await settled();
    all[0]?.succeed();
    await settled();
    controller.abort(new Error('stop'));
    const error = await bulkErrorOf<Numbered>(run);
    expect(error).toMatchObject({ code: 'ABORTED', cause: controller.signal.reason });
    expect(error.message).toContain('3 records confirmed, 6 failed, 0 read and not sent');
    expect(idsOf(error.result.failedRecords)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(counter.read).toBe(9);
    const resumed = await runBatches(source, async () => ({ data: undefined }), options);
    expect(resumed.succeeded).toBe(11);
  });

  it('before the run reads and sends nothing', async () => {
    const { source, counter } = numbered(3);
    const { send, all } = heldSends<Numbered>();
    const error = await bulkErrorOf(
      runBatches(source, send, { ...tools(), signal: AbortSignal.abort() }),
    );
    expect(error.code).toBe('ABORTED');
    expect([counter.read, all.length]).toEqual([0, 0]);
  });

  it('does not wait for a source that is silent, and loses none of its records', async () => {
    const { send } = heldSends<number>();
    let give: (value: number) => void = () => {};
    async function* slow() {
      yield 1;
      yield await new Promise<number>((resolve) => {
        give = resolve;
      });
      yield 3;
    }
    const source = slow();
    const controller = new AbortController();
    const run = runBatches(source, send, { ...tools(), signal: controller.signal });
    await settled();
    controller.abort();
    const { result } = await bulkErrorOf(run);
    expect(result.remaining).toEqual([1]);
    give(2);
    await settled();
    const resumed = await runBatches(source, async ({ items }) => ({ data: items }), tools());
    expect(resumed.batches.map((batch) => batch.ok && batch.data)).toEqual([[2, 3]]);
  });

  it('ends a pause after a 429; the refused batch counts as failed', async () => {
    const clock = heldClock();
    const { send, all } = heldSends<Numbered>();
    const controller = new AbortController();
    const refused = new PineconeRateLimitError('too many', { retryAfterMs: 50_000 });
    const run = runBatches(numbered(9).source, send, {
      clock,
      random: () => 1,
      concurrency: 1,
      maxBatchRecords: 2,
      signal: controller.signal,
    });
    await settled();
    all[0]?.fail(refused);
    await settled();
    controller.abort();
    const { result } = await bulkErrorOf<Numbered>(run);
    expect(clock.slept).toEqual([50_000]);
    expect(result.batches).toEqual([expect.objectContaining({ ok: false, error: refused })]);
    expect(idsOf(result.failedRecords)).toEqual([0, 1]);
  });

  it('hands back a batch that was read but had to wait for its turn', async () => {
    const { send, all } = heldSends<number>();
    let give: (value: number) => void = () => {};
    async function* slow() {
      yield 1;
      yield await new Promise<number>((resolve) => {
        give = resolve;
      });
    }
    const controller = new AbortController();
    const run = runBatches(slow(), send, {
      clock: heldClock(),
      random: () => 1,
      concurrency: 2,
      maxBatchRecords: 1,
      signal: controller.signal,
    });
    await settled();
    all[0]?.fail(new PineconeRateLimitError('too many', { retryAfterMs: 1000 }));
    await settled();
    give(2);
    await settled();
    expect(all).toHaveLength(1);
    controller.abort();
    const { result } = await bulkErrorOf<number>(run);
    expect([result.failedRecords, result.remaining]).toEqual([[1], [2]]);
  });

  it('is not listened to after the end', async () => {
    const { signal } = new AbortController();
    await runBatches([1], async () => ({ data: 1 }), { ...tools(), signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe("onError: 'throw'", () => {
  it('waits for what is under way, then throws the first failure', async () => {
    const { source, counter } = numbered(20);
    const { send, all } = heldSends<Numbered>();
    const run = runBatches(source, send, {
      ...tools(),
      concurrency: 3,
      maxBatchRecords: 1,
      onError: 'throw',
    });
    await settled();
    const broken = new Error('broken');
    all[1]?.fail(broken);
    await settled();
    all[2]?.fail(new Error('broken too'));
    all[0]?.succeed();
    const error = await bulkErrorOf<Numbered>(run);
    expect(error).toMatchObject({ code: 'BATCH_FAILED', cause: broken });
    expect(error.result).toMatchObject({ succeeded: 1, failed: 2 });
    expect(idsOf(error.result.failedRecords)).toEqual([1, 2]);
    expect(counter.read).toBe(3);
  });

  it('throws on a record that no request can carry', async () => {
    const error = await bulkErrorOf<string>(
      runBatches(['a', 'x'.repeat(100), 'b'], async () => ({ data: 1 }), {
        ...tools(),
        maxBatchBytes: 50,
        envelopeBytes: 0,
        onError: 'throw',
      }),
    );
    expect(error.result).toMatchObject({ failedRecords: ['x'.repeat(100)], remaining: ['a'] });
  });
});

describe('a failure beside the requests', () => {
  it('of the source stops the run and is its cause', async () => {
    const torn = new Error('file is torn');
    function* source() {
      yield 1;
      yield 2;
      yield 3;
      throw torn;
    }
    const { send, all } = heldSends<number>();
    const run = runBatches(source(), send, { ...tools(), maxBatchRecords: 2 });
    await settled();
    all[0]?.succeed();
    const error = await bulkErrorOf(run);
    expect(error).toMatchObject({ code: 'SOURCE_FAILED', cause: torn });
    expect(error.result).toMatchObject({ succeeded: 2, remaining: [3] });
  });

  it('of `onProgress` stops the run and is its cause', async () => {
    const cause = new Error('no screen');
    const error = await bulkErrorOf(
      runBatches([1, 2, 3], async () => ({ data: 1 }), {
        ...tools(),
        concurrency: 1,
        maxBatchRecords: 1,
        onProgress: () => {
          throw cause;
        },
      }),
    );
    expect(error).toMatchObject({ code: 'PROGRESS_FAILED', cause });
    expect(error.result.succeeded).toBe(1);
  });

  it('of an asynchronous `onProgress` stops the run and stays handled', async () => {
    const cause = new Error('no screen');
    const unhandled = await unhandledRejections(async () => {
      const error = await bulkErrorOf(
        runBatches([1, 2, 3], async () => ({ data: 1 }), {
          ...tools(),
          concurrency: 1,
          maxBatchRecords: 1,
          onProgress: () => Promise.reject(cause),
        }),
      );
      expect(error).toMatchObject({ code: 'PROGRESS_FAILED', cause });
    });
    expect(unhandled).toEqual([]);
  });
});

describe('a source that the run opened itself', () => {
  /** An iterable that gives a new iterator each time and notes how it ends. */
  function shelf() {
    const closed: string[] = [];
    const records: Iterable<number> = {
      *[Symbol.iterator]() {
        try {
          for (let i = 0; ; i++) yield i;
        } finally {
          closed.push('closed');
        }
      },
    };
    return { records, closed };
  }

  it('is closed when the run stops early', async () => {
    const { records, closed } = shelf();
    const fail = async () => {
      throw new Error('broken');
    };
    const options = { ...tools(), maxBatchRecords: 2, onError: 'throw' } as const;
    await bulkErrorOf(runBatches(records, fail, options));
    expect(closed).toEqual(['closed']);
  });
});
