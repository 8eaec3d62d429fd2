import type { Worker } from '../process/worker.ts';
import { quantile } from '../runner/statistics.ts';
import { DIMENSION } from '../sink/canned-answers.ts';
import { Bodies } from './bodies.ts';
import type { QueryTimes } from './emulator-index.ts';
import { post } from './post.ts';

/** Times of single passes over as much memory as that many vectors of 32-bit floats take. */
export async function measurePass(worker: Worker, records: number, passes: number) {
  const times = await worker.ask<number[]>({ bytes: records * DIMENSION * 4, passes });
  return timesOf(times);
}

/** Times of queries that find nothing. */
export async function measureEcho(url: string, queries: number): Promise<QueryTimes> {
  const bodies = new Bodies('dense');
  const times: number[] = [];
  for (let number = 0; number < queries; number++) {
    const body = bodies.query(number, false);
    const startedAt = performance.now();
    await post(`${url}/query`, body);
    times.push(performance.now() - startedAt);
  }
  return timesOf(times);
}

function timesOf(times: readonly number[]): QueryTimes {
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
