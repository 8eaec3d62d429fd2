import { compareBitwise } from './bitwise-order.js';

/** Options of a walk through ids. */
export interface IdRange {
  readonly prefix?: string;
  /** Begins behind this id, whether it exists or not. */
  readonly after?: string;
}

/** Bounds what waits to be sorted in where ids come and go and nobody looks. */
const MOST_UNSORTED = 65_536;

/** Keeps ids in bitwise order. New ones are sorted in when someone looks; deleted ones are dropped then too. */
export class OrderedIds {
  readonly #has: (id: string) => boolean;
  #sorted: string[] = [];
  #added: string[] = [];

  /** `has` tells whether an id that was added still exists. */
  constructor(has: (id: string) => boolean) {
    this.#has = has;
  }

  add(id: string): void {
    this.#added.push(id);
    if (this.#added.length >= MOST_UNSORTED) this.#current();
  }

  *walk({ prefix = '', after }: IdRange = {}): IterableIterator<string> {
    const sorted = this.#current();
    const start = after === undefined || compareBitwise(after, prefix) < 0 ? prefix : after;
    for (let index = firstAtLeast(sorted, start); index < sorted.length; index += 1) {
      const id = sorted[index] ?? '';
      if (!id.startsWith(prefix)) return;
      if (id !== after && this.#has(id)) yield id;
    }
  }

  #current(): readonly string[] {
    if (this.#added.length > 0) {
      this.#sorted = merged(this.#sorted, this.#added.sort(compareBitwise), this.#has);
      this.#added = [];
    }
    return this.#sorted;
  }
}

function merged(left: string[], right: string[], keep: (id: string) => boolean): string[] {
  const result: string[] = [];
  let [from, other] = [0, 0];
  while (from < left.length || other < right.length) {
    const [a, b] = [left[from], right[other]];
    const takeLeft = b === undefined || (a !== undefined && compareBitwise(a, b) <= 0);
    const id = (takeLeft ? a : b) ?? '';
    if (takeLeft) from += 1;
    else other += 1;
    if (result.at(-1) !== id && keep(id)) result.push(id);
  }
  return result;
}

function firstAtLeast(sorted: readonly string[], id: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareBitwise(sorted[middle] ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
