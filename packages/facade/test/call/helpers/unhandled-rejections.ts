import { setImmediate } from 'node:timers/promises';

/** What the process reports as unhandled rejections while `run` runs and settles. */
export async function unhandledRejections(run: () => unknown): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => reasons.push(reason));
  try {
    await run();
    // Node reports after the microtasks of a turn; one more turn, and all of them are in.
    await setImmediate();
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of others) process.on('unhandledRejection', listener);
  }
  return reasons;
}
