import { describe, expect, it } from 'vitest';
import type { BulkProgress } from '../../src/bulk/bulk-options.js';
import { runBatches } from '../../src/bulk/run-batches.js';
import { PineconeQuotaExceededError } from '../../src/errors/pinecone-quota-exceeded-error.js';
import { PineconeRateLimitError } from '../../src/errors/pinecone-rate-limit-error.js';
import { PineconeUnavailableError } from '../../src/errors/pinecone-unavailable-error.js';
import { fakeClock } from '../waiters/helpers/fake-clock.js';
import { heldClock } from './helpers/held-clock.js';
import { heldSends } from './helpers/held-sends.js';
import { type Numbered, numbered } from './helpers/numbered.js';
import { pausesOf } from './helpers/pauses-of.js';
import { settled } from './helpers/settled.js';

function tooMany(retryAfterMs?: number) {
  const attempts = [{ status: 429, durationMs: 1 }];
  return new PineconeRateLimitError('too many', { status: 429, retryAfterMs, attempts });
}

/** A run over numbered records, one a batch, whose requests and sleeps the test holds. */
function heldRun(count: number, concurrency: number) {
  const clock = heldClock();
  const sends = heldSends<Numbered>();
  const { source, counter } = numbered(count);
  const seen: BulkProgress[] = [];
  const run = runBatches(source, sends.send, {
    clock,
    random: () => 1,
    concurrency,
    maxBatchRecords: 1,
    onProgress: (progress) => seen.push(progress),
  });
  const succeed = async (...positions: number[]) => {
    for (const position of positions) sends.all[position]?.succeed();
    await settled();
  };
  return { clock, sends, counter, seen, run, succeed };
}

describe('a 429', () => {
  it('stops all new requests for as long as the server asks, then sends the batch again', async () => {
    const { clock, sends, counter, run, succeed } = heldRun(3, 1);
    await settled();
    sends.all[0]?.fail(tooMany(2000));
    await settled();
    expect(pausesOf(clock)).toEqual([2000]);
    expect(sends.all).toHaveLength(1);
    expect(counter.read).toBe(1);
    clock.wake();
    await settled();
    expect(sends.all[1]?.batch).toBe(sends.all[0]?.batch);
    await succeed(1);
    await succeed(2);
    await succeed(3);
    const { batches } = await run;
    expect(batches.map(({ index, attempts }) => [index, attempts])).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
    ]);
  });

  it('halves the number of requests under way, once for all that were under way together', async () => {
    const { clock, sends, run, succeed } = heldRun(40, 8);
    await settled();
    expect(sends.underWay()).toBe(8);
    for (const position of [0, 1, 2]) sends.all[position]?.fail(tooMany(1000));
    await settled();
    await succeed(3, 4, 5, 6, 7);
    expect(sends.underWay()).toBe(0);
    clock.wake();
    await settled();
    expect(sends.underWay()).toBe(4);
    // The batches that were refused come before new ones.
    expect(sends.all.slice(8, 11).map(({ batch }) => batch.index)).toEqual([0, 1, 2]);
    for (let next = 8; sends.underWay() > 0; next++) await succeed(next);
    expect(await run).toMatchObject({ succeeded: 40, failed: 0 });
  });

  it('keeps to the new number when more batches than that wait to be sent again', async () => {
    const { clock, sends, run, succeed } = heldRun(4, 4);
    await settled();
    for (const held of sends.all.slice(0, 4)) held.fail(tooMany(1000));
    await settled();
    clock.wake();
    await settled();
    expect(sends.underWay()).toBe(2);
    for (let next = 4; sends.underWay() > 0; next++) await succeed(next);
    expect(await run).toMatchObject({ succeeded: 4 });
  });

  it('is not made up for by batches that fail otherwise', async () => {
    const seen: BulkProgress[] = [];
    let sends = 0;
    await runBatches(
      numbered(30).source,
      async () => {
        throw ++sends === 1 ? tooMany(1000) : new PineconeUnavailableError('down');
      },
      {
        clock: fakeClock(),
        random: () => 1,
        maxBatchRecords: 1,
        onProgress: (progress) => seen.push(progress),
      },
    );
    expect(seen.at(-1)).toMatchObject({ failed: 30, concurrency: 2 });
  });

  it('lets one more request go at a time after ten good batches', async () => {
    const { clock, sends, seen, run, succeed } = heldRun(60, 4);
    await settled();
    sends.all[0]?.fail(tooMany(1000));
    await settled();
    clock.wake();
    await settled();
    let most = 0;
    for (let next = 1; sends.underWay() > 0; next++) {
      await succeed(next);
      most = Math.max(most, sends.underWay());
    }
    await run;
    expect(most).toBe(4);
    const limits = seen.map(({ concurrency }) => concurrency);
    expect(limits.indexOf(3)).toBe(9);
    expect(limits.indexOf(4)).toBe(19);
    expect(Math.max(...limits)).toBe(4);
  });

  it('that the call retried by itself slows down as well, without a pause', async () => {
    const clock = fakeClock();
    const seen: BulkProgress[] = [];
    const attempts = [{ status: 429 }, { status: 200 }];
    const meta = { status: 200, headers: new Headers(), requestId: undefined, apiVersion: 'v' };
    const { batches } = await runBatches(
      [1],
      async () => ({
        data: undefined,
        response: {
          ...meta,
          elapsedMs: 1,
          attempts: attempts.map((attempt) => ({ ...attempt, durationMs: 1 })),
        },
      }),
      { clock, random: () => 1, onProgress: (progress) => seen.push(progress) },
    );
    expect(batches[0]?.attempts).toBe(2);
    expect(seen[0]?.concurrency).toBe(2);
    expect(pausesOf(clock)).toEqual([]);
  });

  it('without `retryAfterMs` waits longer each time, and is final after five requests', async () => {
    const clock = fakeClock();
    const error = tooMany();
    const result = await runBatches(
      ['a', 'b'],
      async () => {
        throw error;
      },
      { clock, random: () => 1 },
    );
    expect(pausesOf(clock)).toEqual([2000, 4000, 8000, 16_000]);
    expect(result.failedRecords).toEqual(['a', 'b']);
    expect(result.batches).toEqual([
      expect.objectContaining({ ok: false, error, attempts: 5, count: 2 }),
    ]);
  });

  it.each([
    ['asks for more than a minute', tooMany(60_001)],
    ['says that a quota is used up', new PineconeQuotaExceededError('used up', { status: 429 })],
    ['is another error', new PineconeUnavailableError('down', { status: 503 })],
  ])('is final when it %s', async (_, error) => {
    const clock = fakeClock();
    let sends = 0;
    const result = await runBatches(
      ['a'],
      async () => {
        sends++;
        throw error;
      },
      { clock, random: () => 1 },
    );
    expect(sends).toBe(1);
    expect(pausesOf(clock)).toEqual([]);
    expect(result.batches[0]?.error).toBe(error);
  });
});
