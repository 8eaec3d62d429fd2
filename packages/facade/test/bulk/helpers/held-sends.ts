import type { Batch } from '../../../src/bulk/batch.js';
import type { SendBatch } from '../../../src/bulk/send-batch.js';

/** A request that is under way until the test ends it. */
export interface HeldSend<Item> {
  readonly batch: Batch<Item>;
  succeed(): void;
  fail(error: unknown): void;
}

export interface HeldSends<Item> {
  readonly send: SendBatch<Item, number>;
  /** Every request so far, in the order of their beginning. */
  readonly all: readonly HeldSend<Item>[];
  /** How many are under way. */
  readonly underWay: () => number;
}

/** Requests that stay under way until the test, or the signal, ends them. */
export function heldSends<Item>(): HeldSends<Item> {
  const all: HeldSend<Item>[] = [];
  let underWay = 0;
  const send: SendBatch<Item, number> = (batch, { signal }) =>
    new Promise((resolve, reject) => {
      underWay++;
      const end = (how: () => void) => {
        underWay--;
        how();
      };
      const held = {
        batch,
        succeed: () => end(() => resolve({ data: batch.items.length })),
        fail: (error: unknown) => end(() => reject(error)),
      };
      signal?.addEventListener('abort', () => held.fail(signal.reason));
      all.push(held);
    });
  return { send, all, underWay: () => underWay };
}
