import type { Kernels, KernelTask } from './kernels.js';

const LANES = 16;
const { fround } = Math;

/**
 * The kernels in plain JavaScript, for runtimes without WebAssembly SIMD. Sixteen sums run beside each other like the
 * lanes of the SIMD kernels, and each step is rounded to float32 as there.
 */
export function createScriptKernels(memory: ArrayBuffer): Kernels {
  const floats = new Float32Array(memory);
  const words = new Uint32Array(memory);
  const sums = new Float32Array(LANES);

  function each(
    task: KernelTask,
    score: (row: number, query: number, length: number) => void,
  ): void {
    for (let index = 0; index < task.count; index += 1) {
      sums.fill(0);
      score((words[task.rows / 4 + index] ?? 0) / 4, task.query / 4, task.bytes / 4);
      floats[task.scores / 4 + index] = total(sums);
    }
  }

  function addProducts(row: number, query: number, length: number): void {
    for (let at = 0; at < length; at += 4) {
      const lane = laneOf(at, length);
      for (let step = 0; step < 4; step += 1) {
        const product = fround((floats[row + at + step] ?? 0) * (floats[query + at + step] ?? 0));
        sums[lane + step] = (sums[lane + step] ?? 0) + product;
      }
    }
  }

  function addSquares(row: number, query: number, length: number): void {
    for (let at = 0; at < length; at += 4) {
      const lane = laneOf(at, length);
      for (let step = 0; step < 4; step += 1) {
        const gap = fround((floats[row + at + step] ?? 0) - (floats[query + at + step] ?? 0));
        sums[lane + step] = (sums[lane + step] ?? 0) + fround(gap * gap);
      }
    }
  }

  return {
    dots: (task) => each(task, addProducts),
    distances: (task) => each(task, addSquares),
  };
}

/** The part behind the last whole run of sixteen goes to the first four sums, as in the SIMD kernels. */
function laneOf(at: number, length: number): number {
  return at < length - (length % LANES) ? at % LANES : 0;
}

function total(sums: Float32Array): number {
  const lane = (index: number) =>
    fround(
      fround((sums[index] ?? 0) + (sums[index + 4] ?? 0)) +
        fround((sums[index + 8] ?? 0) + (sums[index + 12] ?? 0)),
    );
  return fround(fround(lane(0) + lane(1)) + fround(lane(2) + lane(3)));
}
