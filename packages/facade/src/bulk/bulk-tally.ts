import type { BatchOutcome } from './batch-outcome.js';
import type { BulkResult } from './bulk-result.js';

/** Collects the outcomes of a run, which come in any order. */
export class BulkTally<Item, Data> {
  readonly #outcomes: BatchOutcome<Data>[] = [];
  readonly #failures: { readonly index: number; readonly items: readonly Item[] }[] = [];
  #succeeded = 0;
  #failed = 0;
  #bytes = 0;

  add(outcome: BatchOutcome<Data>, items: readonly Item[]): void {
    const { index, count, bytes, ok } = outcome;
    this.#outcomes.push(outcome);
    if (ok) {
      this.#succeeded += count;
      this.#bytes += bytes;
    } else {
      this.#failed += count;
      this.#failures.push({ index, items });
    }
  }

  counts() {
    const [succeeded, failed, bytes] = [this.#succeeded, this.#failed, this.#bytes];
    return { succeeded, failed, bytes, batches: this.#outcomes.length };
  }

  result(remaining: readonly Item[]): BulkResult<Item, Data> {
    return {
      succeeded: this.#succeeded,
      failed: this.#failed,
      batches: this.#outcomes.sort(byIndex),
      failedRecords: this.#failures.sort(byIndex).flatMap(({ items }) => items),
      remaining,
    };
  }
}

interface Indexed {
  readonly index: number;
}

function byIndex(a: Indexed, b: Indexed): number {
  return a.index - b.index;
}
