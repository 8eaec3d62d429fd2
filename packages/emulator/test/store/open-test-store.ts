import { onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

/** A store that is closed when the test ends. */
export function openTestStore(dataDir?: string): Store {
  const store = openStore({ dataDir });
  onTestFinished(() => store.close());
  return store;
}
