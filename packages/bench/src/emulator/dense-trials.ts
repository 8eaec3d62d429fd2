import { Worker } from '../process/worker.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';
import { EmulatorIndex } from './emulator-index.ts';
import { EmulatorProcess } from './emulator-process.ts';
import { measurePass } from './measure-floor.ts';
import { FLOOR, QUERY_METRICS, RECOVERY_METRICS, WRITE_METRICS } from './metrics.ts';
import type { SizeOptions } from './size-options.ts';

/** An index of dense vectors that grows from size to size, and is then killed and started again. */
export async function denseTrials(
  dataDir: string,
  { sizes, queries, rounds, log }: SizeOptions,
): Promise<TrialResult[]> {
  let emulator = await EmulatorProcess.start(dataDir);
  const pass = new Worker('memory-pass', null);
  try {
    const index = await EmulatorIndex.create(emulator, 'dense');
    const emptyBytes = emulator.residentBytes();
    const trials: TrialResult[] = [];
    for (const size of sizes) {
      log(`emulator: ${size} dense records`);
      trials.push(await writes(emulator, index, { size, emptyBytes }));
      trials.push(await searches(index, { size, queries, rounds, pass }));
    }
    const size = sizes.at(-1) ?? 0;
    log('emulator: kill and start');
    await emulator.kill();
    emulator = await EmulatorProcess.start(dataDir);
    index.moveTo(emulator);
    trials.push(await recovery(emulator, index, size));
    return trials;
  } finally {
    await emulator.kill();
    await pass.end();
  }
}

function writes(
  emulator: EmulatorProcess,
  index: EmulatorIndex,
  { size, emptyBytes }: { size: number; emptyBytes: number | undefined },
): Promise<TrialResult> {
  return runTrial({
    title: `Dense, filled to ${size}`,
    metrics: WRITE_METRICS,
    contenders: [
      {
        name: 'emulator',
        run: async () => {
          const rate = await index.fillTo(size);
          const resident = emulator.residentBytes();
          if (resident === undefined || emptyBytes === undefined) return { rate };
          return { rate, memory: (resident - emptyBytes) / size };
        },
      },
    ],
    rounds: 1,
    warmups: 0,
  });
}

interface SearchOptions {
  readonly size: number;
  readonly queries: number;
  readonly rounds: number;
  readonly pass: Worker;
}

function searches(
  index: EmulatorIndex,
  { size, queries, rounds, pass }: SearchOptions,
): Promise<TrialResult> {
  return runTrial({
    title: `Dense, queries of ${size}`,
    metrics: QUERY_METRICS,
    contenders: [
      { name: FLOOR, run: async () => ({ ...(await measurePass(pass, size, queries)) }) },
      { name: 'emulator', run: async () => ({ ...(await index.timeQueries(queries)) }) },
      {
        name: 'emulator, a tenth by filter',
        run: async () => ({ ...(await index.timeQueries(queries, true)) }),
      },
      {
        name: 'emulator, during writes',
        run: async () => ({ ...(await index.timeQueriesUnderWrites(queries)) }),
      },
    ],
    rounds,
    warmups: 1,
  });
}

function recovery(
  emulator: EmulatorProcess,
  index: EmulatorIndex,
  size: number,
): Promise<TrialResult> {
  return runTrial({
    title: `Start after kill -9 with ${size}`,
    metrics: RECOVERY_METRICS,
    contenders: [
      {
        name: 'emulator',
        run: async () => {
          const { p50 } = await index.timeQueries(1);
          return { recovery: emulator.startMs, firstQuery: p50 };
        },
      },
    ],
    rounds: 1,
    warmups: 0,
  });
}
