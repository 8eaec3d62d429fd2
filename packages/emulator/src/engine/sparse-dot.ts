import type { SparseVector } from '../store/entities.js';

/** Sum of products where both vectors have an index, undefined when they share none. */
export function sparseDot(left: SparseVector, right: SparseVector): number | undefined {
  let sum = 0;
  let shared = false;
  let [at, other] = [0, 0];
  while (at < left.indices.length && other < right.indices.length) {
    const [index, against] = [left.indices[at] ?? 0, right.indices[other] ?? 0];
    if (index === against) {
      sum += (left.values[at] ?? 0) * (right.values[other] ?? 0);
      shared = true;
    }
    if (index <= against) at += 1;
    if (against <= index) other += 1;
  }
  return shared ? sum : undefined;
}
