import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileChange } from './compare-files.ts';
import type { GeneratedFiles } from './generate-clients.ts';

/** Writes what is missing or stale and removes what is superfluous; every other file keeps its timestamp. */
export function applyChanges(
  packagesFolder: string,
  files: GeneratedFiles,
  changes: readonly FileChange[],
): void {
  for (const { name } of changes) {
    const target = path.join(packagesFolder, name);
    const content = files.get(name);
    if (content === undefined) {
      rmSync(target);
      removeEmptyParents(path.dirname(target), packagesFolder);
    } else {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  }
}

function removeEmptyParents(folder: string, end: string): void {
  if (folder === end || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyParents(path.dirname(folder), end);
}
