import { CALL_NAMES, type CallName } from '../call/call-client.ts';
import type { CallCost, CallJob, CallWorkerOptions } from '../call/call-job.ts';
import { CALL_CLIENTS } from '../call/clients.ts';
import { Worker } from '../process/worker.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import type { Metric } from '../runner/metric.ts';
import { runTrial, type TrialResult } from '../runner/trial.ts';
import type { SinkOptions } from '../sink/sink-options.ts';

const base = { better: 'lower', reference: 'raw fetch' } as const;

const COST: readonly Metric[] = [
  { ...base, id: 'cpu', title: 'CPU per call', unit: 'µs' },
  { ...base, id: 'wall', title: 'Wall clock per call', unit: 'µs' },
];

const HEAP: readonly Metric[] = [
  { ...base, id: 'heap', title: 'Heap allocated per call', unit: 'bytes' },
];

const WHAT: Readonly<Record<CallName, string>> = {
  describe: 'describe an index',
  query: 'query, 1536 values in, 10 matches with values out',
  list: 'list 20 ids',
};

/** So much room for new objects that a run of a few calls is over before any of it is collected. */
const NO_COLLECTION = ['--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512'];

export const call: Benchmark = {
  name: 'call',
  about: 'what a client adds to a request',
  async run({ quick, log }) {
    const options: SinkOptions = { latencyMs: 0 };
    const sink = new Worker('sink', options);
    const url = await sink.ask<string>('url');
    log('call: cost');
    const processes = quick ? 1 : 4;
    const costs = await withWorkers({ url, processes }, (workers) => measureCosts(workers, quick));
    log('call: allocation');
    const heaps = await withWorkers({ url, processes: 1, execArgv: NO_COLLECTION }, measureHeaps);
    await sink.end();
    return {
      trials: [...costs, ...heaps],
      notes: [
        'Each client lives in processes of its own, warmed up, and calls a node:http server in another; it takes its turn while the others rest.',
        'Two processes that run the same code differ by several percent for as long as they live, so each client has four (with --quick one), which take turns.',
        'The raw client, the facade and the official client check, retry and time out; the others do not.',
      ],
    };
  },
};

/** So many that all code on the way is compiled for good. */
const WARM_CALLS: Readonly<Record<CallName, number>> = {
  describe: 10_000,
  query: 1000,
  list: 10_000,
};

async function warmUp(workers: Workers, job: CallJob): Promise<void> {
  for (const worker of [...workers.values()].flat()) await worker.ask(job);
}

/** The processes of each client. */
type Workers = ReadonlyMap<string, readonly Worker[]>;

async function measureCosts(workers: Workers, quick: boolean): Promise<TrialResult[]> {
  const trials: TrialResult[] = [];
  for (const name of CALL_NAMES) {
    await warmUp(workers, {
      call: name,
      calls: WARM_CALLS[name] / (quick ? 10 : 1),
      concurrency: 64,
    });
    for (const concurrency of [1, 64]) {
      const job: CallJob = { call: name, calls: quick ? 32 : 128, concurrency };
      trials.push(
        await runTrial({
          title: `${WHAT[name]}, ${concurrency === 1 ? 'one after the other' : '64 at a time'}`,
          metrics: COST,
          contenders: contendersOf(workers, async (worker) => {
            const { cpu, wall } = await worker.ask<CallCost>(job);
            return { cpu, wall };
          }),
          rounds: quick ? 3 : 60,
          warmups: quick ? 1 : 8,
        }),
      );
    }
  }
  return trials;
}

async function measureHeaps(workers: Workers): Promise<TrialResult[]> {
  const trials: TrialResult[] = [];
  for (const name of CALL_NAMES) {
    const job: CallJob = { call: name, calls: 20, concurrency: 1 };
    trials.push(
      await runTrial({
        title: `${WHAT[name]}, allocation`,
        metrics: HEAP,
        contenders: contendersOf(workers, async (worker) => {
          const { heap } = await worker.ask<CallCost>(job);
          return { heap };
        }),
        rounds: 3,
        warmups: 1,
      }),
    );
  }
  return trials;
}

/** The clients, each with its next process in every round. */
function contendersOf<Read>(workers: Workers, run: (worker: Worker) => Promise<Read>) {
  return [...workers].map(([name, processes]) => {
    let turn = 0;
    return {
      name,
      run: () => {
        turn += 1;
        return run(processes[turn % processes.length] as Worker);
      },
    };
  });
}

interface WorkerOptions {
  readonly url: string;
  /** Of each client. */
  readonly processes: number;
  readonly execArgv?: readonly string[];
}

async function withWorkers<Result>(
  { url, processes, execArgv }: WorkerOptions,
  use: (workers: Workers) => Promise<Result>,
): Promise<Result> {
  const workers = new Map(
    Object.keys(CALL_CLIENTS).map((client) => {
      const options: CallWorkerOptions = { client, url };
      return [
        client,
        Array.from({ length: processes }, () => new Worker('call', options, execArgv)),
      ];
    }),
  );
  try {
    return await use(workers);
  } finally {
    await Promise.all([...workers.values()].flat().map((worker) => worker.end()));
  }
}
