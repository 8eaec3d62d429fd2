import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runKills } from './run-kills.js';

// pnpm kill-test [--kills 500] [--seed N]: needs the built package.
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, seed: { type: 'string' } },
});
const kills = Number(values.kills);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const dataDir = mkdtempSync(join(tmpdir(), 'pinecone-emulator-kills-'));
process.stdout.write(`${kills} kills, seed ${seed}\n`);
const started = performance.now();
const result = await runKills({
  kills,
  seed,
  dataDir,
  onKill: (kill) => {
    if (kill % 50 === 0) process.stdout.write(`${kill}\n`);
  },
});
const seconds = Math.round((performance.now() - started) / 1000);
process.stdout.write(`${JSON.stringify({ ...result, seed, seconds }, undefined, 2)}\n`);
if (result.lost.length === 0) rmSync(dataDir, { recursive: true });
else {
  process.stdout.write(`The data is in ${dataDir}.\n`);
  process.exitCode = 1;
}
