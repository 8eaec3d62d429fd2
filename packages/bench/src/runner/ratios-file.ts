import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Ratios } from './ratios.ts';

/** Ratios of quick runs and of whole ones, which differ. */
type Kind = 'quick' | 'whole';

/** The ratios that were written before; none without a file. */
export function readRatios(file: string, kind: Kind): Ratios {
  return readAll(file)[kind] ?? {};
}

/** Writes the ratios over those of the same keys; others stay. */
export function writeRatios(file: string, kind: Kind, ratios: Ratios): void {
  const all = readAll(file);
  const merged = Object.entries({ ...all[kind], ...ratios }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    file,
    `${JSON.stringify({ ...all, [kind]: Object.fromEntries(merged) }, null, 2)}\n`,
  );
}

function readAll(file: string): Partial<Record<Kind, Ratios>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
