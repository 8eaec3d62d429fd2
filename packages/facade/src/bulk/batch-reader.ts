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
  readonly serialize: (item: Item) => string;
}

interface Sized<Item> {
  readonly item: Item;
  readonly text: string;
  readonly bytes: number;
}

/** Cuts a source into batches, reading no more than the next batch needs. */
export class BatchReader<Item> {
  readonly #source: SourceReader<Item>;
  readonly #limits: BatchLimits<Item>;
  readonly #encoder = new TextEncoder();
  #index = 0;
  #open: Sized<Item>[] = [];
  #openBytes: number;
  /** The record that did not fit into the batch before. */
  #carried: Sized<Item> | undefined;

  constructor(source: SourceReader<Item>, limits: BatchLimits<Item>) {
    this.#source = source;
    this.#limits = limits;
    this.#openBytes = limits.envelopeBytes;
  }

  /** Undefined at the end of the source. Once `halt` is aborted nothing more is read for the batch. */
  async next(halt: AbortSignal): Promise<Batch<Item> | Unsendable<Item> | undefined> {
    const { maxBatchBytes, maxBatchRecords } = this.#limits;
    if (this.#carried) this.#add(this.#carried);
    this.#carried = undefined;
    while (this.#open.length < maxBatchRecords) {
      const read = await this.#source.read(halt);
      if (!read) break;
      const sized = this.#size(read.item);
      if ('error' in sized) return sized;
      if (this.#openBytes + sized.bytes > maxBatchBytes) {
        this.#carried = sized;
        break;
      }
      this.#add(sized);
    }
    return this.#cut();
  }

  /** Records that were read and are in no batch yet. */
  unsent(): Item[] {
    const carried = this.#carried ? [this.#carried] : [];
    return [...this.#open, ...carried].map(({ item }) => item);
  }

  #size(item: Item): Sized<Item> | Unsendable<Item> {
    const { maxBatchBytes, envelopeBytes, serialize } = this.#limits;
    let bytes = 0;
    try {
      const text = serialize(item);
      // One more for the comma or line end after it.
      bytes = this.#encoder.encode(text).length + 1;
      if (envelopeBytes + bytes <= maxBatchBytes) return { item, text, bytes };
      throw new PineconeArgumentError(
        `A record of ${bytes} bytes does not fit into a request of ${maxBatchBytes}. Shorten its metadata or text.`,
      );
    } catch (error) {
      return { index: this.#index++, item, bytes, error };
    }
  }

  #add(sized: Sized<Item>): void {
    this.#open.push(sized);
    this.#openBytes += sized.bytes;
  }

  #cut(): Batch<Item> | undefined {
    const sized = this.#open;
    if (sized.length === 0) return undefined;
    const bytes = this.#openBytes;
    this.#open = [];
    this.#openBytes = this.#limits.envelopeBytes;
    return {
      index: this.#index++,
      items: sized.map(({ item }) => item),
      texts: sized.map(({ text }) => text),
      bytes,
    };
  }
}
