import { unlessAborted } from '../call/unless-aborted.js';
import { PineconeArgumentError } from '../errors/pinecone-argument-error.js';

/** Where the records of a bulk run come from. */
export type BulkSource<Item> = Iterable<Item> | AsyncIterable<Item>;

/**
 * Steps that a stopped run had asked of somebody else's iterator and did not wait for; the next run over the same
 * iterator takes them up, so that no record falls between the two.
 */
const unclaimed = /* @__PURE__ */ new WeakMap<object, Promise<IteratorResult<unknown>>>();

/** Reads a source one record at a time, and never ahead. */
export class SourceReader<Item> {
  readonly #iterator: Iterator<Item> | AsyncIterator<Item>;
  readonly #isCallers: boolean;
  #ended = false;

  constructor(source: BulkSource<Item>) {
    this.#iterator = iteratorOf(source);
    this.#isCallers = Object.is(this.#iterator, source);
  }

  /** The next record; undefined at the end and as soon as `halt` is aborted. */
  async read(halt: AbortSignal): Promise<{ readonly item: Item } | undefined> {
    if (halt.aborted || this.#ended) return undefined;
    const iterator = this.#iterator;
    const earlier = unclaimed.get(iterator) as Promise<IteratorResult<Item>> | undefined;
    unclaimed.delete(iterator);
    const step = earlier ?? iterator.next();
    const result =
      'then' in step
        ? await unlessAborted(step, halt, () => void unclaimed.set(iterator, step))
        : step;
    if (!result) return undefined;
    this.#ended = result.done === true;
    return this.#ended ? undefined : { item: result.value };
  }

  /** Lets the source free what it holds; an iterator that the caller passed in is the caller's to go on with. */
  close(): void {
    if (this.#isCallers) return;
    // The run has an error to report already.
    (async () => this.#iterator.return?.())().catch(() => {});
  }
}

function iteratorOf<Item>(source: BulkSource<Item>): Iterator<Item> | AsyncIterator<Item> {
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
    if (Symbol.iterator in source) return source[Symbol.iterator]();
  }
  throw new PineconeArgumentError('The source must be an iterable or an async iterable.');
}
