import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Changes files one by one, and can put all of them back as they were. */
export class FileTransaction {
  /** Absolute path -> bytes before the first change; null for what did not exist. */
  readonly #before = new Map<string, Buffer | null>();
  readonly #createdFolders: string[] = [];

  write(file: string, content: string | Uint8Array): void {
    this.remember(file);
    this.#createFolder(path.dirname(file));
    writeFileSync(file, content);
  }

  remove(file: string): void {
    this.remember(file);
    rmSync(file, { force: true });
  }

  /** Notes what a file is now, before something else changes or creates it. */
  remember(file: string): void {
    if (this.#before.has(file)) return;
    this.#before.set(file, existsSync(file) ? readFileSync(file) : null);
  }

  /** Puts every file back, and removes the folders that were created, with what others put into them since. */
  rollBack(): void {
    for (const [file, content] of this.#before) {
      if (content === null) {
        rmSync(file, { recursive: true, force: true });
      } else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    }
    for (const folder of this.#createdFolders) rmSync(folder, { recursive: true, force: true });
  }

  /** Removes a folder, and those above it, as long as nothing is left in them. */
  removeEmptyFolders(folder: string): void {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
    this.removeEmptyFolders(path.dirname(folder));
  }

  #createFolder(folder: string): void {
    const first = mkdirSync(folder, { recursive: true });
    if (first !== undefined) this.#createdFolders.push(first);
  }
}
