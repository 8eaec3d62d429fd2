import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Services } from '../services.js';

/** Rows removed at a time: a few milliseconds of work. */
const STEP = 100;
/** Milliseconds between two looks for garbage. */
const PAUSE = 1000;

/** Removes dead rows in steps between requests, for as long as the emulator runs. */
export async function collectGarbage(
  { store }: Pick<Services, 'store'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    if (store.collectGarbage(STEP) > 0) await setImmediate();
    else await pause(signal);
  }
}

/** Does not keep the process alive, and ends early with the emulator. */
async function pause(signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(PAUSE, undefined, { signal, ref: false });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
