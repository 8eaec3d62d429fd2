import type { Kernels, KernelTask } from './kernels.js';
import { simdModule } from './simd-module.js';

type Kernel = (rows: number, count: number, bytes: number, query: number, scores: number) => void;

let compiled: WebAssembly.Module | undefined;

/** The kernels as WebAssembly with SIMD. Throws where the runtime has neither. */
export function createSimdKernels(memory: WebAssembly.Memory): Kernels {
  compiled ??= new WebAssembly.Module(simdModule());
  const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } });
  // The module is ours: both exports are functions of five integers.
  const { dots, distances } = exports as Record<'dots' | 'distances', Kernel>;
  return { dots: (task) => run(dots, task), distances: (task) => run(distances, task) };
}

function run(kernel: Kernel, task: KernelTask): void {
  kernel(task.rows, task.count, task.bytes, task.query, task.scores);
}
