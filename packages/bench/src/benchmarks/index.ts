import type { Benchmark } from '../runner/benchmark.ts';
import { bulk } from './bulk.ts';
import { call } from './call.ts';
import { codegen } from './codegen.ts';
import { drift } from './drift.ts';
import { emulator } from './emulator.ts';
import { load } from './load.ts';
import { suite } from './suite.ts';
import { types } from './types.ts';

/** All benchmarks, in the order they run. */
export const BENCHMARKS: readonly Benchmark[] = [
  load,
  call,
  bulk,
  types,
  codegen,
  drift,
  emulator,
  suite,
];
