import type { BulkCost, BulkJob, VectorKind } from '../bulk/bulk-job.ts';
import { compileWorker } from '../bulk/compile-worker.ts';
import { UPLOADERS } from '../bulk/uploaders.ts';
import { Worker } from '../process/worker.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import type { Metric, Readings } from '../runner/metric.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';
import type { SinkCount, SinkOptions } from '../sink/sink-options.ts';

const REFERENCE = 'official 9.0.0, one after the other';

const METRICS: readonly Metric[] = [
  { id: 'rate', title: 'Records', unit: 'per second', better: 'higher', reference: REFERENCE },
  { id: 'bytes', title: 'Sent per record', unit: 'bytes', better: 'lower', reference: REFERENCE },
  { id: 'requests', title: 'Requests', unit: 'count', better: 'lower', reference: REFERENCE },
  { id: 'peak', title: 'Peak resident memory', unit: 'MB', better: 'lower', reference: REFERENCE },
];

const KINDS: readonly VectorKind[] = ['number[]', 'Float32Array'];

export const bulk: Benchmark = {
  name: 'bulk',
  about: 'records with 1536 values from a generator into an index',
  async run({ quick, log }) {
    const records = quick ? 2000 : 50_000;
    const trials: TrialResult[] = [];
    const script = await compileWorker();
    for (const latencyMs of [0, 20, 100]) {
      const options: SinkOptions = { latencyMs };
      const sink = new Worker('sink', options);
      for (const kind of KINDS) {
        log(`bulk: ${kind}, ${latencyMs} ms`);
        trials.push(
          await runTrial({
            title: `${records} records, ${kind}, ${latencyMs} ms latency`,
            metrics: METRICS,
            contenders: Object.keys(UPLOADERS).map((uploader) => ({
              name: uploader,
              run: () => upload(sink, script, { uploader, kind, records }),
            })),
            rounds: quick ? 1 : 3,
            warmups: 0,
          }),
        );
      }
      await sink.end();
    }
    return {
      trials,
      notes: [
        'Every run is a fresh process of compiled code, which loads only the client that it measures; the server is in another, reads the body and answers after the latency.',
        'The values are those of 32-bit floats. As number[] they are written with up to 17 digits, since nobody says that they hold no more; as Float32Array with the fewest that give the same float.',
        'Batches of 100 such records with number[] are above the 2 MB that Pinecone takes in a request; the facade cuts by bytes, so that it sends more requests.',
      ],
    };
  },
};

async function upload(sink: Worker, script: string, job: Omit<BulkJob, 'url'>): Promise<Readings> {
  const url = await sink.ask<string>('url');
  const worker = new Worker(script, null);
  const asked: BulkJob = { ...job, url };
  const { seconds, peakMb } = await worker.ask<BulkCost>({ ...asked });
  await worker.end();
  const { requests, bodyBytes } = await sink.ask<SinkCount>('count');
  const { records } = job;
  return { rate: records / seconds, bytes: bodyBytes / records, requests, peak: peakMb };
}
