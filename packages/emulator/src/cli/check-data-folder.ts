import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Throws UsageError when there is no such folder: a new one would have nothing to give. */
export function checkDataFolder(dataDir: string): void {
  if (existsSync(dataDir)) return;
  throw new UsageError(`The data folder ${dataDir} does not exist. Give that of an emulator.`);
}
