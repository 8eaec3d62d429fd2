import { runTrial, type TrialResult } from '../runner/trial.ts';
import { EmulatorIndex } from './emulator-index.ts';
import { EmulatorProcess } from './emulator-process.ts';
import { QUERY_METRICS } from './metrics.ts';
import type { SizeOptions } from './size-options.ts';

/** An index of sparse vectors of a hundred values each. */
export async function sparseTrials(
  dataDir: string,
  { sizes, queries, rounds, log }: SizeOptions,
): Promise<TrialResult[]> {
  const emulator = await EmulatorProcess.start(dataDir);
  try {
    const index = await EmulatorIndex.create(emulator, 'sparse');
    const trials: TrialResult[] = [];
    for (const size of sizes) {
      log(`emulator: ${size} sparse records`);
      await index.fillTo(size);
      trials.push(
        await runTrial({
          title: `Sparse, queries of ${size}`,
          metrics: QUERY_METRICS.map((metric) => ({ ...metric, reference: 'emulator' })),
          contenders: [
            { name: 'emulator', run: async () => ({ ...(await index.timeQueries(queries)) }) },
            {
              name: 'emulator, a tenth by filter',
              run: async () => ({ ...(await index.timeQueries(queries, true)) }),
            },
          ],
          rounds,
          warmups: 1,
        }),
      );
    }
    return trials;
  } finally {
    await emulator.kill();
  }
}
