import type { Clock } from '@pinecone-versioned/transport';
import { PineconeRateLimitError } from '../errors/pinecone-rate-limit-error.js';
import { AdaptiveGate } from './adaptive-gate.js';
import { attemptsOf } from './attempts-of.js';
import type { Batch } from './batch.js';
import type { BatchOutcome } from './batch-outcome.js';
import { type BatchLimits, BatchReader, type Unsendable } from './batch-reader.js';
import type { BulkOptions } from './bulk-options.js';
import type { BulkResult } from './bulk-result.js';
import { BulkTally } from './bulk-tally.js';
import { pauseAfter } from './pause-after.js';
import { type BulkStop, PineconeBulkError } from './pinecone-bulk-error.js';
import type { SendBatch, Sent } from './send-batch.js';
import { type BulkSource, SourceReader } from './source-reader.js';

/** The caller's options with every default filled in. */
interface RunConfig<Item> extends BulkOptions, BatchLimits<Item> {
  readonly concurrency: number;
  readonly maxBatchBytes: number;
  readonly maxBatchRecords: number;
  readonly clock: Clock;
  readonly random: () => number;
}

type SendResult<Data> = Sent<Data> | { readonly error: unknown };

/** One bulk run: what is under way, what became of it, and whether to go on. */
export class BulkRun<Item, Data> {
  readonly #config: RunConfig<Item>;
  readonly #send: SendBatch<Item, Data>;
  readonly #source: SourceReader<Item>;
  readonly #reader: BatchReader<Item>;
  readonly #gate: AdaptiveGate;
  readonly #tally = new BulkTally<Item, Data>();
  /** Stops everything but the requests under way, which only the caller's signal ends. */
  readonly #halt = new AbortController();
  readonly #tasks = new Set<Promise<void>>();
  readonly #startedAt: number;
  #unsent: readonly Item[] = [];
  #stop: { readonly code: BulkStop; readonly cause: unknown } | undefined;

  constructor(source: BulkSource<Item>, send: SendBatch<Item, Data>, config: RunConfig<Item>) {
    this.#config = config;
    this.#send = send;
    this.#source = new SourceReader(source);
    this.#reader = new BatchReader(this.#source, config);
    this.#gate = new AdaptiveGate(config.concurrency, this.#halt.signal);
    this.#startedAt = config.clock.now();
  }

  async finish(): Promise<BulkResult<Item, Data>> {
    const { signal } = this.#config;
    const abort = () => this.#stopFor('ABORTED', signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    await this.#readAll().catch((cause) => this.#stopFor('SOURCE_FAILED', cause));
    await Promise.all(this.#tasks);
    signal?.removeEventListener('abort', abort);
    const result = this.#tally.result([...this.#unsent, ...this.#reader.unsent()]);
    if (!this.#stop) return result;
    this.#source.close();
    throw new PineconeBulkError({ ...this.#stop, result });
  }

  async #readAll(): Promise<void> {
    while (await this.#gate.hasRoom()) {
      const next = await this.#reader.next(this.#halt.signal);
      if (!next) return;
      if ('error' in next) this.#refuse(next);
      else this.#start(next);
      // Answers that have come free their memory before the next batch takes some, and no source without pauses
      // keeps the rest of the program waiting.
      await this.#config.clock.sleep(0, this.#halt.signal).catch(() => {});
    }
  }

  #start(batch: Batch<Item>): void {
    this.#gate.admit();
    const task = this.#deliver(batch).then(() => {
      this.#tasks.delete(task);
      this.#reader.reuse(batch);
      this.#gate.release();
    });
    this.#tasks.add(task);
  }

  /** Sends a batch until it is confirmed or has failed. Never rejects. */
  async #deliver(batch: Batch<Item>): Promise<void> {
    const { clock, random } = this.#config;
    const { index, items, bytes } = batch;
    const facts = { index, count: items.length, bytes };
    let attempts = 0;
    let failure: { readonly error: unknown } | undefined;
    for (let sends = 1; ; sends++) {
      const entered = await this.#gate.enter();
      if (entered === undefined) break;
      const sent = await this.#sendOnce(batch);
      attempts += this.#pace(sent, entered);
      this.#gate.leave();
      if (!('error' in sent)) return this.#settle({ ...facts, ok: true, attempts, ...sent }, items);
      failure = sent;
      const pauseMs = pauseAfter(sent.error, sends, random);
      if (pauseMs === undefined) break;
      await this.#gate.pause(clock.sleep(pauseMs, this.#halt.signal));
    }
    if (!failure) this.#unsent = [...this.#unsent, ...items];
    else this.#settle({ ...facts, ok: false, attempts, ...failure }, items);
  }

  async #sendOnce(batch: Batch<Item>): Promise<SendResult<Data>> {
    try {
      const { data, response } = await this.#send(batch, { signal: this.#config.signal });
      return { data, response };
    } catch (error) {
      return { error };
    }
  }

  /** Adapts the pace to what a request met, also when its retries helped; gives the number of its attempts. */
  #pace(sent: SendResult<Data>, entered: number): number {
    const failed = 'error' in sent;
    const settled: unknown = failed ? sent.error : sent.response;
    const attempts = attemptsOf(settled);
    const throttled =
      settled instanceof PineconeRateLimitError || attempts.some(({ status }) => status === 429);
    if (throttled) this.#gate.slowDown(entered);
    else if (!failed) this.#gate.speedUp();
    return attempts.length;
  }

  #refuse({ index, item, bytes, error }: Unsendable<Item>): void {
    this.#settle({ index, count: 1, bytes, ok: false, error, attempts: 0 }, [item]);
  }

  #settle(outcome: BatchOutcome<Data>, items: readonly Item[]): void {
    const { clock, onError, onProgress } = this.#config;
    this.#tally.add(outcome, items);
    if (!outcome.ok && onError === 'throw') this.#stopFor('BATCH_FAILED', outcome.error);
    const progress = {
      ...this.#tally.counts(),
      concurrency: this.#gate.limit,
      elapsedMs: clock.now() - this.#startedAt,
    };
    // It may as well be asynchronous, and fail later: that must not become an unhandled rejection.
    (async () => onProgress?.(progress))().catch((cause) =>
      this.#stopFor('PROGRESS_FAILED', cause),
    );
  }

  #stopFor(code: BulkStop, cause: unknown): void {
    this.#stop ??= { code, cause };
    this.#halt.abort();
  }
}
