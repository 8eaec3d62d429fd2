import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { denseTrials } from '../emulator/dense-trials.ts';
import type { SizeOptions } from '../emulator/size-options.ts';
import { sparseTrials } from '../emulator/sparse-trials.ts';
import { startTrials } from '../emulator/start-trials.ts';
import type { Benchmark } from '../runner/benchmark.ts';

export const emulator: Benchmark = {
  name: 'emulator',
  about: 'an index of 1536 dimensions on this machine',
  async run({ quick, log }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-emulator-'));
    const options: SizeOptions = quick
      ? { sizes: [1000, 5000], queries: 20, rounds: 2, log }
      : { sizes: [1000, 10_000, 100_000], queries: 50, rounds: 3, log };
    try {
      log('emulator: start');
      const trials = [
        ...(await startTrials(folder, quick ? 3 : 9)),
        ...(await denseTrials(path.join(folder, 'dense'), options)),
        ...(await sparseTrials(path.join(folder, 'sparse'), options)),
      ];
      return { trials, notes: NOTES };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const NOTES = [
  'Over HTTP from another process, one query after the other, so that reading the query (30 kB of JSON) and the way there and back are in the times. Writes: four at a time, 100 records each, kept in a folder.',
  'One pass over the memory is the search of a block as large as all vectors (4 bytes a value) for a byte that is not there, in another process.',
  'Writing is limited by JSON: a record is about 17 kB of text.',
];
