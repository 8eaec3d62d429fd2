import { ByteBuffer } from '@pinecone-versioned/transport';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';
import type { Batch } from './batch.js';
import type { SourceReader } from './source-reader.js';

/** A record that no request can carry. It takes a place among the batches. */
export interface Unsendable<Item> {
  readonly index: number;
  readonly item: Item;
  readonly bytes: number;
  readonly error: unknown;
}

export interface BatchLimits<Item> {
  readonly maxBatchBytes: number;
  readonly maxBatchRecords: number;
  readonly envelopeBytes: number;
  readonly serialize: (item: Item, buffer: ByteBuffer) => void;
}

/** Room of a new buffer. */
const FIRST_ROOM = 65_536;

/** Cuts a source into batches, reading no more than the next batch needs. */
export class BatchReader<Item> {
  readonly #source: SourceReader<Item>;
  readonly #limits: BatchLimits<Item>;
  /** Buffers of batches that are settled. */
  readonly #spare: ByteBuffer[] = [];
  #index = 0;
  /** What was read for the next batch; of these, the last may not fit into it. */
  #items: Item[] = [];
  /** Where the text of each item ends. */
  #ends: number[] = [];
  #buffer = new ByteBuffer(FIRST_ROOM);

  constructor(source: SourceReader<Item>, limits: BatchLimits<Item>) {
    this.#source = source;
    this.#limits = limits;
  }

  /** Undefined at the end of the source. Once `halt` is aborted nothing more is read for the batch. */
  async next(halt: AbortSignal): Promise<Batch<Item> | Unsendable<Item> | undefined> {
    const { maxBatchBytes, maxBatchRecords } = this.#limits;
    while (this.#items.length < maxBatchRecords) {
      const read = await this.#source.read(halt);
      if (!read) break;
      const unsendable = this.#add(read.item);
      if (unsendable) return unsendable;
      if (this.#bytesOf(this.#items.length) > maxBatchBytes)
        return this.#cut(this.#items.length - 1);
    }
    return this.#cut(this.#items.length);
  }

  /** Records that were read and are in no batch yet. */
  unsent(): Item[] {
    return this.#items;
  }

  /** Takes back the memory of a batch that is settled. */
  reuse({ buffer }: Batch<Item>): void {
    buffer.length = 0;
    this.#spare.push(buffer);
  }

  #add(item: Item): Unsendable<Item> | undefined {
    const { maxBatchBytes, envelopeBytes, serialize } = this.#limits;
    const buffer = this.#buffer;
    const start = buffer.length;
    let bytes = 0;
    try {
      serialize(item, buffer);
      // One more for the comma or line end after it.
      bytes = buffer.length - start + 1;
      if (envelopeBytes + bytes > maxBatchBytes) {
        throw new PineconeArgumentError(
          `A record of ${bytes} bytes does not fit into a request of ${maxBatchBytes}. Shorten its metadata or text.`,
        );
      }
    } catch (error) {
      buffer.length = start;
      return { index: this.#index++, item, bytes, error };
    }
    this.#items.push(item);
    this.#ends.push(buffer.length);
    return undefined;
  }

  /** Size of a request with the first items that were read. */
  #bytesOf(count: number): number {
    return this.#limits.envelopeBytes + (this.#ends[count - 1] ?? 0) + count;
  }

  /** Makes a batch of the first items that were read; what is left begins the next one. */
  #cut(count: number): Batch<Item> | undefined {
    if (count === 0) return undefined;
    const buffer = this.#buffer;
    const ends = this.#ends.slice(0, count);
    const batch = {
      index: this.#index++,
      items: this.#items.slice(0, count),
      texts: ends.map((end, i) => buffer.bytes.subarray(ends[i - 1] ?? 0, end)),
      buffer,
      bytes: this.#bytesOf(count),
    };
    this.#buffer = this.#spare.pop() ?? new ByteBuffer(FIRST_ROOM);
    this.#buffer.add(buffer.written(ends.at(-1)));
    this.#items = this.#items.slice(count);
    this.#ends = this.#items.map(() => this.#buffer.length);
    return batch;
  }
}
