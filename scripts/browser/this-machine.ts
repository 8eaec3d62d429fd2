import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Machine } from './install-chromium.ts';

/** The machine that this runs on. What commands print goes to stderr. */
export const thisMachine: Machine = {
  env: process.env,
  userId: process.getuid?.(),
  isFile: existsSync,
  run: (command, args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, args, { env, stdio: ['ignore', 2, 2] }).status ?? 1;
  },
};
