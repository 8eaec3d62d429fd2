import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/bulk/batch.js';
import type { BulkResult } from '../../src/bulk/bulk-result.js';
import { PineconeBulkError } from '../../src/bulk/pinecone-bulk-error.js';
import { runBatches } from '../../src/bulk/run-batches.js';
import type { BulkSource } from '../../src/bulk/source-reader.js';
import { PineconeRateLimitError } from '../../src/errors/pinecone-rate-limit-error.js';
import { fakeClock } from '../waiters/helpers/fake-clock.js';

interface Doc {
  readonly id: number;
  readonly text: string;
}

type Reply = 'ok' | 'broken' | 'throttled';

const docs = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 60 })
  .map((texts) => texts.map((text, id): Doc => ({ id, text })));

const limits = fc.record({
  concurrency: fc.integer({ min: 1, max: 6 }),
  maxBatchRecords: fc.integer({ min: 1, max: 12 }),
  maxBatchBytes: fc.integer({ min: 60, max: 600 }),
});

const replies = fc.infiniteStream(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Reply>('ok') },
    { weight: 1, arbitrary: fc.constant<Reply>('broken') },
    { weight: 2, arbitrary: fc.constant<Reply>('throttled') },
  ),
);

/** Iterators, so that a test can go on with what a run has left. */
const sources = fc.constantFrom(
  (all: readonly Doc[]): BulkSource<Doc> => all.values(),
  async function* (all: readonly Doc[]): AsyncGenerator<Doc> {
    for (const doc of all) yield doc;
  },
);

const ENVELOPE = '{"vectors":[],"namespace":"n"}'.length;

/** A server with a script of replies and a scheduler that decides which request ends when. */
function server(script: Iterator<Reply>, scheduler: fc.Scheduler) {
  const confirmed: Doc[][] = [];
  const bodies: { bytes: number; batch: Batch<Doc>; texts: string[] }[] = [];
  const load = { now: 0, most: 0 };
  const send = async (batch: Batch<Doc>) => {
    const texts = batch.texts.map((text) => Buffer.from(text).toString());
    const body = `{"vectors":[${texts.join(',')}],"namespace":"n"}`;
    bodies.push({ bytes: Buffer.byteLength(body), batch, texts });
    load.most = Math.max(load.most, ++load.now);
    await scheduler.schedule(Promise.resolve(), `batch ${batch.index}`);
    load.now--;
    const reply = script.next().value;
    if (reply === 'throttled') throw new PineconeRateLimitError('too many', { retryAfterMs: 10 });
    if (reply === 'broken') throw new Error('broken');
    confirmed.push([...batch.items]);
    return { data: batch.items.length };
  };
  return { send, confirmed, bodies, load };
}

function byId(a: Doc, b: Doc): number {
  return a.id - b.id;
}

/** What a run says, whether it came to its end or not. */
async function resultOf(
  run: Promise<BulkResult<Doc>>,
  scheduler: fc.Scheduler,
): Promise<BulkResult<Doc>> {
  const result = run.catch((error) => {
    if (error instanceof PineconeBulkError) return (error as PineconeBulkError<Doc>).result;
    throw error;
  });
  await scheduler.waitFor(result);
  return result;
}

describe('any run', () => {
  it('sends or reports every record once, in order and within the limits', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      docs,
      limits,
      replies,
      sources,
      async (scheduler, all, options, script, open) => {
        const { send, confirmed, bodies, load } = server(script, scheduler);
        const run = runBatches<Doc, number>(open(all), send, {
          ...options,
          clock: fakeClock(),
          random: () => 0.5,
          envelopeBytes: ENVELOPE,
        });
        const result = await resultOf(run, scheduler);

        const reported = [...confirmed.flat(), ...result.failedRecords];
        expect(reported.sort(byId)).toEqual(all);
        expect(result.remaining).toEqual([]);
        expect(result.succeeded).toBe(confirmed.flat().length);
        expect(result.failed).toBe(result.failedRecords.length);
        const inOutcomes = result.batches.reduce((sum, { count }) => sum + count, 0);
        expect(inOutcomes).toBe(all.length);
        expect(result.batches.map(({ index }) => index)).toEqual([...result.batches.keys()]);

        for (const { bytes, batch, texts } of bodies) {
          expect(batch.items).toEqual([...batch.items].sort(byId));
          expect(texts).toEqual(batch.items.map((item) => JSON.stringify(item)));
          expect(batch.items.length).toBeLessThanOrEqual(options.maxBatchRecords);
          expect(bytes).toBeLessThanOrEqual(options.maxBatchBytes);
          // The text after the last record has no comma after it, so the count is one too many.
          expect(batch.bytes).toBe(bytes + 1);
        }
        expect(load.most).toBeLessThanOrEqual(options.concurrency);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('that is stopped accounts for every record, and the caller can resume', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      docs,
      limits,
      replies,
      sources,
      fc.record({ abortAfter: fc.nat({ max: 8 }), onError: fc.constantFrom('collect', 'throw') }),
      async (scheduler, all, options, script, open, { abortAfter, onError }) => {
        const { send, confirmed } = server(script, scheduler);
        const controller = new AbortController();
        const source = open(all);
        let batches = 0;
        const run = runBatches<Doc, number>(source, send, {
          ...options,
          onError,
          envelopeBytes: ENVELOPE,
          clock: fakeClock(),
          random: () => 0.5,
          signal: controller.signal,
          onProgress: () => {
            if (++batches > abortAfter) controller.abort();
          },
        });
        const { failedRecords, remaining, ...result } = await resultOf(run, scheduler);

        const left: Doc[] = [];
        const takeAll = async ({ items }: Batch<Doc>) => ({ data: left.push(...items) });
        await runBatches(source, takeAll, { clock: fakeClock(), random: () => 0.5 });
        const accounted = [...confirmed.flat(), ...failedRecords, ...remaining, ...left];
        expect(accounted.sort(byId)).toEqual(all);
        expect(result.succeeded + result.failed + remaining.length).toBe(all.length - left.length);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
