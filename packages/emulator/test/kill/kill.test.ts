import { expect, test } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { runKills } from './run-kills.js';

// The whole test has 500 kills and is a command of its own: `kill-test` in package.json.
test('nothing that was acknowledged is lost when the process is killed', {
  timeout: 120_000,
}, async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const result = await runKills({ kills: 12, seed, dataDir: tempFolder() });
  expect(result.lost, `seed ${seed}`).toEqual([]);
  expect(result.acknowledgedWrites, `seed ${seed}`).toBeGreaterThan(0);
});
