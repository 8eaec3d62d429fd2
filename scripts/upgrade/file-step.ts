import path from 'node:path';
import type { FileTransaction } from '../lib/file-transaction.ts';

/** One step of an upgrade: files that are written or removed. */
export interface FileStep {
  readonly title: string;
  /** Absolute path -> content; null removes the file. */
  readonly files: ReadonlyMap<string, string | Uint8Array | null>;
}

/** Carries out one step. */
export function applyStep({ files }: FileStep, transaction: FileTransaction): void {
  for (const [file, content] of files) {
    if (content !== null) {
      transaction.write(file, content);
      continue;
    }
    transaction.remove(file);
    transaction.removeEmptyFolders(path.dirname(file));
  }
}
