import { FreeRanges } from './free-ranges.js';
import type { Kernels } from './kernels.js';
import { createScriptKernels } from './script-kernels.js';
import { createSimdKernels } from './simd-kernels.js';

const PAGE = 65_536;
/** Longest vector of the API, in floats. */
export const LONGEST = 20_000;
/** Rows that one call of a kernel compares. */
export const BATCH = 1_024;
const ROWS_AT = LONGEST * 4;
const SCORES_AT = ROWS_AT + BATCH * 4;
const FIRST_FREE = SCORES_AT + BATCH * 4;

/** One block of memory for vectors, with room in front for the query, the rows of a batch and their scores. */
export class VectorArena {
  readonly floats: Float32Array;
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
  readonly #kernels: Kernels;
  readonly #free: FreeRanges;

  /** Takes the memory as a whole; the system gives real pages only to what is written. */
  constructor(bytes: number, simd: boolean) {
    const { buffer, kernels } = allocate(Math.ceil(bytes / PAGE), simd);
    this.floats = new Float32Array(buffer);
    this.rows = new Uint32Array(buffer, ROWS_AT, BATCH);
    this.scores = new Float32Array(buffer, SCORES_AT, BATCH);
    this.#kernels = kernels;
    this.#free = new FreeRanges(FIRST_FREE, buffer.byteLength - FIRST_FREE);
  }

  /** Address of so many free bytes (a multiple of 16), undefined when there is no room. */
  take(bytes: number): number | undefined {
    return this.#free.take(bytes);
  }

  release(address: number, bytes: number): void {
    this.#free.release(address, bytes);
  }

  get isEmpty(): boolean {
    return this.#free.isWhole;
  }

  /** Sets the query; what is behind it up to the padded length becomes zero. */
  setQuery(query: Float32Array, bytes: number): void {
    this.floats.fill(0, 0, bytes / 4);
    this.floats.set(query);
  }

  /** Compares the first `count` of `rows` with the query and leaves the results in `scores`. */
  compare(kernel: keyof Kernels, count: number, bytes: number): void {
    this.#kernels[kernel]({ rows: ROWS_AT, count, bytes, query: 0, scores: SCORES_AT });
  }
}

function allocate(pages: number, simd: boolean): { buffer: ArrayBuffer; kernels: Kernels } {
  if (simd) {
    try {
      const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
      return { buffer: memory.buffer, kernels: createSimdKernels(memory) };
    } catch {
      // No WebAssembly SIMD here, or no address space for its memory: plain buffers do the same, more slowly.
    }
  }
  const buffer = new ArrayBuffer(pages * PAGE);
  return { buffer, kernels: createScriptKernels(buffer) };
}
