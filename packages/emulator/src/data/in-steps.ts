import { setImmediate } from 'node:timers/promises';

const STEP = 500;

/** Works through many items a few at a time; other requests are answered between two steps. */
export async function inSteps<Item>(
  items: readonly Item[],
  work: (step: readonly Item[]) => void,
): Promise<void> {
  for (let at = 0; at < items.length; at += STEP) {
    if (at > 0) await setImmediate();
    work(items.slice(at, at + STEP));
  }
}
