import { serveWorker } from '../process/serve-worker.ts';

// Searching a block for a byte that is not in it reads each of its bytes once, by the C library's own routine,
// which no scoring can be faster than.
serveWorker(({ bytes, passes }: { bytes: number; passes: number }): number[] => {
  const block = Buffer.alloc(bytes, 1);
  return Array.from({ length: passes }, () => {
    const startedAt = performance.now();
    if (block.indexOf(2) !== -1) throw new Error('The byte must not be found.');
    return performance.now() - startedAt;
  });
});
