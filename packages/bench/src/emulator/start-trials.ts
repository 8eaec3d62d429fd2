import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { Worker } from '../process/worker.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';
import { EmulatorIndex } from './emulator-index.ts';
import { EmulatorProcess } from './emulator-process.ts';
import { measureEcho } from './measure-floor.ts';
import { ECHO, QUERY_METRICS, START_METRICS } from './metrics.ts';

/** What the emulator and a server that does nothing take to start, and for a query that finds nothing. */
export async function startTrials(folder: string, rounds: number): Promise<TrialResult[]> {
  const start = await runTrial({
    title: 'Start of the process',
    metrics: START_METRICS,
    contenders: [
      { name: ECHO, run: startEcho },
      {
        name: 'emulator',
        run: async () => {
          const emulator = await EmulatorProcess.start(mkdtempSync(path.join(folder, 'start-')));
          await emulator.kill();
          return { start: emulator.startMs };
        },
      },
    ],
    rounds,
    warmups: 1,
  });
  return [start, await emptyQueries(mkdtempSync(path.join(folder, 'empty-')), rounds)];
}

async function startEcho(): Promise<{ start: number }> {
  const startedAt = performance.now();
  const worker = new Worker('echo', null);
  await worker.ask<string>('url');
  const start = performance.now() - startedAt;
  await worker.end();
  return { start };
}

async function emptyQueries(dataDir: string, rounds: number): Promise<TrialResult> {
  const emulator = await EmulatorProcess.start(dataDir);
  const echo = new Worker('echo', null);
  try {
    const url = await echo.ask<string>('url');
    const index = await EmulatorIndex.create(emulator, 'dense');
    await index.fillTo(1);
    return await runTrial({
      title: 'Query of an index with one record',
      metrics: QUERY_METRICS.map((metric) => ({ ...metric, reference: ECHO })),
      contenders: [
        { name: ECHO, run: async () => ({ ...(await measureEcho(url, 100)) }) },
        { name: 'emulator', run: async () => ({ ...(await index.timeQueries(100)) }) },
      ],
      rounds,
      warmups: 2,
    });
  } finally {
    await emulator.kill();
    await echo.end();
  }
}
