import { compareBitwise } from './bitwise-order.js';
import type { Match } from './namespace-vectors.js';

/** Keeps the best so many of the matches it is offered: by score, equal ones by id. */
export class TopMatches {
  readonly #limit: number;
  readonly #lowerIsBetter: boolean;
  /** A heap whose first element is the worst that is kept. */
  readonly #heap: Match[] = [];

  constructor(limit: number, lowerIsBetter: boolean) {
    this.#limit = limit;
    this.#lowerIsBetter = lowerIsBetter;
  }

  offer(id: string, score: number): void {
    const worst = this.#heap[0];
    if (this.#heap.length < this.#limit) {
      this.#rise({ id, score });
    } else if (worst && this.#isBetter(id, score, worst)) {
      this.#sink({ id, score });
    }
  }

  /** The matches that were kept, best first. */
  sorted(): Match[] {
    return this.#heap.toSorted((left, right) => {
      const difference = this.#lowerIsBetter ? left.score - right.score : right.score - left.score;
      return difference === 0 ? compareBitwise(left.id, right.id) : difference;
    });
  }

  #isBetter(id: string, score: number, than: Match): boolean {
    if (score === than.score) return compareBitwise(id, than.id) < 0;
    return this.#lowerIsBetter ? score < than.score : score > than.score;
  }

  #rise(match: Match): void {
    const heap = this.#heap;
    let at = heap.push(match) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (!parent || this.#isBetter(match.id, match.score, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = match;
  }

  #sink(match: Match): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const below = this.#worseChild(at);
      const child = heap[below];
      if (!child || !this.#isBetter(match.id, match.score, child)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = match;
  }

  #worseChild(at: number): number {
    const [left, right] = [this.#heap[2 * at + 1], this.#heap[2 * at + 2]];
    return left && right && this.#isBetter(left.id, left.score, right) ? 2 * at + 2 : 2 * at + 1;
  }
}
