import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { invalidArgument } from '../http/refusals.js';
import { ServiceError } from '../http/service-error.js';
import type { Store } from '../store/store.js';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** A copy of everything as it was. */
export interface Snapshot {
  readonly id: string;
  /** ISO 8601, by the system's clock. */
  readonly createdAt: string;
}

/** Snapshots below the data folder, where they outlive the emulator, or else in a temporary folder, where they do not. */
export class Snapshots {
  readonly #dataDir: string | undefined;
  #folder: string | undefined;

  constructor(dataDir: string | undefined) {
    this.#dataDir = dataDir;
    this.#folder = dataDir === undefined ? undefined : path.join(dataDir, 'snapshots');
  }

  /** Throws ServiceError for an id that cannot name a folder (400), or that is taken (409). */
  take(store: Store, id: string): Snapshot {
    if (!ID.test(id)) {
      throw invalidArgument(
        `The snapshot id ${JSON.stringify(id)} is not allowed. Use up to 100 letters, digits, dots, hyphens and underscores, with a letter or digit first.`,
      );
    }
    const folder = this.#ensureFolder();
    if (listFolders(folder).includes(id)) {
      throw new ServiceError(409, 'ALREADY_EXISTS', `There is a snapshot ${id} already.`);
    }
    store.snapshotTo(path.join(folder, id));
    return this.#describe(folder, id);
  }

  list(): Snapshot[] {
    const folder = this.#folder;
    if (folder === undefined) return [];
    return listFolders(folder)
      .map((id) => this.#describe(folder, id))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  /** Throws ServiceError (404) when there is no such snapshot. */
  folderOf(id: string): string {
    const folder = this.#folder;
    if (folder !== undefined && listFolders(folder).includes(id)) return path.join(folder, id);
    throw new ServiceError(404, 'NOT_FOUND', `There is no snapshot ${JSON.stringify(id)}.`);
  }

  /** Throws ServiceError (404) when there is no such snapshot. */
  remove(id: string): void {
    rmSync(this.folderOf(id), { recursive: true });
  }

  /** Removes what should not outlive the emulator. */
  close(): void {
    if (this.#dataDir !== undefined || this.#folder === undefined) return;
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }

  #ensureFolder(): string {
    this.#folder ??= mkdtempSync(path.join(tmpdir(), 'pinecone-emulator-snapshots-'));
    mkdirSync(this.#folder, { recursive: true });
    return this.#folder;
  }

  #describe(folder: string, id: string): Snapshot {
    return { id, createdAt: statSync(path.join(folder, id)).mtime.toISOString() };
  }
}

/** A snapshot that is still being written has a name that begins with a dot. */
function listFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
