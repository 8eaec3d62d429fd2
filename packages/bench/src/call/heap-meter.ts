import { PerformanceObserver } from 'node:perf_hooks';

/** Measures what work allocates on the heap of a process that was started with `--expose-gc`. */
export class HeapMeter {
  #collectedAt = 0;

  constructor() {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        this.#collectedAt = Math.max(this.#collectedAt, startTime + duration);
    }).observe({ entryTypes: ['gc'] });
  }

  /** Bytes that `work` allocates on the heap; undefined when some were collected before it ended. */
  async allocatedBy(work: () => Promise<unknown>): Promise<number | undefined> {
    globalThis.gc?.();
    const startedAt = performance.now();
    const before = process.memoryUsage().heapUsed;
    await work();
    const grown = process.memoryUsage().heapUsed - before;
    // Observers hear of a collection some time after it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return this.#collectedAt > startedAt ? undefined : grown;
  }
}
