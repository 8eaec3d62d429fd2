import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src/control/collect-garbage.js';
import { openTestStore } from '../store/open-test-store.js';
import { indexEntity, put } from '../store/records-of.js';

test('what is left of a deleted index goes in steps, and the work ends with its signal', async () => {
  const store = openTestStore();
  store.indexes.put(indexEntity('gone'));
  const ids = Array.from({ length: 500 }, (_, n) => String(n));
  store.write(
    'gone',
    ids.map((id) => put('n', id)),
  );
  store.indexes.delete('gone');
  const controller = new AbortController();
  const collecting = collectGarbage({ store }, controller.signal);
  let turns = 0;
  // The index is the last that goes, and its LSN goes with it.
  while (store.lsn('gone') > 0) {
    turns += 1;
    await setImmediate();
  }
  expect(turns).toBeGreaterThan(1);
  controller.abort();
  await collecting;
  expect(store.collectGarbage(1)).toBe(0);
});
