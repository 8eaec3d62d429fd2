import type { CallClient } from '../call/call-client.ts';
import type { CallAllocation, CallCost, CallJob, CallWorkerOptions } from '../call/call-job.ts';
import { CALL_CLIENTS } from '../call/clients.ts';
import { HeapMeter } from '../call/heap-meter.ts';
import { serveWorker, workerArgument } from '../process/serve-worker.ts';
import { DIMENSION } from '../sink/canned-answers.ts';
import { pseudoRandom } from '../sink/pseudo-random.ts';

const options = workerArgument<CallWorkerOptions>();
const make = CALL_CLIENTS[options.client];
if (make === undefined) throw new Error(`There is no client ${options.client}.`);
const client: CallClient = await make(options.url);

const random = pseudoRandom(11);
const vector = Array.from({ length: DIMENSION }, () => random() - 0.5);

async function makeCalls({ call, calls, concurrency }: CallJob): Promise<void> {
  let left = calls;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await client[call](vector);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

// Watching costs time, so only a process that was started for it does.
const heap = globalThis.gc === undefined ? undefined : new HeapMeter();

async function measureTime(job: CallJob): Promise<CallCost> {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await makeCalls(job);
  const wall = (1000 * (performance.now() - startedAt)) / job.calls;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / job.calls };
}

async function measureHeap(meter: HeapMeter, job: CallJob): Promise<CallAllocation> {
  const grown = await meter.allocatedBy(() => makeCalls(job));
  return grown === undefined ? {} : { heap: grown / job.calls };
}

serveWorker((job: CallJob) => (heap ? measureHeap(heap, job) : measureTime(job)));
