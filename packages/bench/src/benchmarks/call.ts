import { CALL_NAMES, type CallName } from '../call/call-client.ts';
import type { CallAllocation, CallCost, CallJob, CallWorkerOptions } from '../call/call-job.ts';
import { CALL_CLIENTS } from '../call/clients.ts';
import { Worker } from '../process/worker.ts';
import type { Benchmark } from '../runner/benchmark.ts';
import type { Metric } from '../runner/metric.ts';
import {
  readTrial,
  resultOf,
  runTrial,
  type Trial,
  type TrialReadings,
  type TrialResult,
} from '../runner/trial.ts';
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
    const sets = quick ? 1 : 3;
    const costs: CostRun[][] = [];
    for (let set = 1; set <= sets; set++) {
      log(`call: cost, set of processes ${set} of ${sets}`);
      costs.push(await withWorkers(url, [], (workers) => readCosts(workers, quick)));
    }
    log('call: allocation');
    const heaps = await withWorkers(url, NO_COLLECTION, measureHeaps);
    await sink.end();
    return {
      trials: [...resultsOf(costs), ...heaps],
      notes: [
        'Each client lives in a process of its own, warmed up, and calls a node:http server in another; it takes its turn while the others rest.',
        `Two processes that run the same code differ by several percent for as long as they live; here are ${sets} of each client, one after the other.`,
        'The raw client, the facade and the official client check, retry and time out; the others do not.',
      ],
    };
  },
};

/** So many that all code on the way is compiled for good. */
const WARM_CALLS: Readonly<Record<CallName, number>> = {
  describe: 12_000,
  query: 1000,
  list: 12_000,
};

/** Calls of a turn, long enough that the caches are the client's own again for most of it. */
const TURN_CALLS: Readonly<Record<CallName, number>> = { describe: 512, query: 64, list: 512 };

type Workers = ReadonlyMap<string, Worker>;

/** Readings of one set of processes in one trial. */
interface CostRun {
  readonly trial: Trial;
  readonly readings: TrialReadings;
}

async function readCosts(workers: Workers, quick: boolean): Promise<CostRun[]> {
  for (const name of CALL_NAMES) {
    const calls = WARM_CALLS[name] / (quick ? 10 : 1);
    for (const worker of workers.values()) {
      await worker.ask({ call: name, calls, concurrency: 64 });
      await worker.ask({ call: name, calls: calls / 4, concurrency: 1 });
    }
  }
  const runs: CostRun[] = [];
  for (const name of CALL_NAMES) {
    for (const concurrency of [1, 64]) {
      const job: CallJob = { call: name, calls: TURN_CALLS[name] / (quick ? 4 : 1), concurrency };
      const trial: Trial = {
        title: `${WHAT[name]}, ${concurrency === 1 ? 'one after the other' : '64 at a time'}`,
        metrics: COST,
        contenders: contendersOf(workers, async (worker) => {
          const { cpu, wall } = await worker.ask<CallCost>(job);
          return { cpu, wall };
        }),
        rounds: quick ? 3 : 12,
        warmups: quick ? 1 : 2,
      };
      runs.push({ trial, readings: await readTrial(trial) });
    }
  }
  return runs;
}

/** Joins what the sets of processes measured. */
function resultsOf(sets: readonly (readonly CostRun[])[]): TrialResult[] {
  const [first = []] = sets;
  return first.map(({ trial }, place) =>
    resultOf(
      trial,
      sets.flatMap((runs) => runs[place]?.readings ?? []),
    ),
  );
}

/** So few that no garbage is collected while they run, also when answers are large. */
const HEAP_CALLS: Readonly<Record<CallName, number>> = { describe: 20, query: 2, list: 20 };

async function measureHeaps(workers: Workers): Promise<TrialResult[]> {
  const trials: TrialResult[] = [];
  for (const name of CALL_NAMES) {
    const job: CallJob = { call: name, calls: HEAP_CALLS[name], concurrency: 1 };
    trials.push(
      await runTrial({
        title: `${WHAT[name]}, allocation`,
        metrics: HEAP,
        contenders: contendersOf(workers, async (worker) => {
          const { heap } = await worker.ask<CallAllocation>(job);
          return heap === undefined ? {} : { heap };
        }),
        rounds: 9,
        warmups: 2,
      }),
    );
  }
  return trials;
}

function contendersOf<Read>(workers: Workers, run: (worker: Worker) => Promise<Read>) {
  return [...workers].map(([name, worker]) => ({ name, run: () => run(worker) }));
}

async function withWorkers<Result>(
  url: string,
  execArgv: readonly string[],
  use: (workers: Workers) => Promise<Result>,
): Promise<Result> {
  const workers = new Map(
    Object.keys(CALL_CLIENTS).map((client) => {
      const options: CallWorkerOptions = { client, url };
      return [client, new Worker('call', options, execArgv)];
    }),
  );
  try {
    return await use(workers);
  } finally {
    await Promise.all([...workers.values()].map((worker) => worker.end()));
  }
}
