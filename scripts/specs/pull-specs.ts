import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFilesAtomically } from '../lib/write-files-atomically.ts';
import {
  type FetchOptions,
  fetchPublished,
  type PublishedSpec,
  PullError,
} from './fetch-published.ts';
import type { SpecFile } from './list-specs.ts';
import { formatLock, type LockChange, lockChange } from './lock-specs.ts';
import { LOCK_FILE, readLock, type SpecsLock } from './read-lock.ts';
import { sha256 } from './sha256.ts';

export interface PullOptions extends FetchOptions {
  /** What to pull, as `<version>` or `<version>/<api>`. @default every file of the lock */
  readonly only?: readonly string[];
}

/** What a pull would write. */
export interface PreparedPull {
  /** The published files, in the order of their names. */
  readonly published: readonly PublishedSpec[];
  readonly changes: readonly LockChange[];
  /** Absolute path -> content, with the lock. */
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Replaces vendored specs by the published bytes and locks them. All of them or none: the folder
 * changes only once every file has arrived and proved to be an OpenAPI document.
 */
export async function pullSpecs(
  specsFolder: string,
  options: PullOptions = {},
): Promise<readonly LockChange[]> {
  const { changes, contents } = await preparePull(specsFolder, options);
  await writeFilesAtomically(contents);
  return changes;
}

/** Fetches what {@link pullSpecs} writes, and writes nothing. */
export async function preparePull(
  specsFolder: string,
  options: PullOptions = {},
): Promise<PreparedPull> {
  const lock = readLock(specsFolder);
  const selected = selectSpecs(specsFolder, lock, options.only ?? []);
  const published = await fetchPublished(selected, lock, options);
  refuseUnlocked(published, lock);
  const entries = Object.fromEntries(published.map(({ spec, entry }) => [spec.name, entry]));
  const files = { ...lock.files, ...entries };
  return {
    published,
    changes: published.map(({ spec, entry }) => ({
      name: spec.name,
      change: lockChange(lock.files[spec.name], entry),
    })),
    contents: new Map<string, string | Uint8Array>([
      ...published.map(({ spec, bytes }): [string, Uint8Array] => [spec.absolutePath, bytes]),
      [path.join(specsFolder, LOCK_FILE), formatLock({ upstream: lock.upstream, files })],
    ]),
  };
}

/** Bytes that the lock does not know are somebody's work, which nothing could bring back. */
function refuseUnlocked(published: readonly PublishedSpec[], lock: SpecsLock): void {
  const edited = published.filter(({ spec, entry }) => {
    const before = lock.files[spec.name];
    // An edited published file is brought back by a pull.
    if (before?.origin === 'published' || !existsSync(spec.absolutePath)) return false;
    const digest = sha256(readFileSync(spec.absolutePath));
    return digest !== before?.sha256 && digest !== entry.sha256;
  });
  if (edited.length === 0) return;
  throw new PullError(
    `${edited.map(({ spec }) => spec.name).join(', ')} changed since ${LOCK_FILE} was written, and would be overwritten. Keep the edit with \`pnpm specs lock\` and a commit, or undo it with \`git checkout\`, and pull then`,
  );
}

/** The specs that are named; without names, those of the lock. */
export function selectSpecs(
  specsFolder: string,
  lock: SpecsLock,
  only: readonly string[],
): SpecFile[] {
  return selectNames(lock, only).map((name) => specFileOf(specsFolder, name));
}

/** A name that the lock does not have yet is how a new version comes in, so only its form is checked. */
function selectNames(lock: SpecsLock, only: readonly string[]): string[] {
  const locked = Object.keys(lock.files).sort();
  if (only.length === 0) return locked;
  const names = only.flatMap((wanted) => {
    const [version = '', api] = wanted.split('/');
    if (api !== undefined && /^\d{4}-\d{2}(\.[a-z]+)?\/[a-z][a-z0-9_]*$/.test(wanted)) {
      return [`${version}/${api}_${version}.oas.yaml`];
    }
    const ofVersion = locked.filter((name) => name.startsWith(`${version}/`));
    if (api !== undefined || ofVersion.length === 0) {
      throw new PullError(
        `cannot pull \`${wanted}\`: expected a version of the lock or <version>/<api>, such as 2025-10 or 2025-10/db_data.`,
      );
    }
    return ofVersion;
  });
  return [...new Set(names)].sort();
}

function specFileOf(specsFolder: string, name: string): SpecFile {
  const [version = '', file = ''] = name.split('/');
  const api = file.slice(0, -`_${version}.oas.yaml`.length);
  return { version, api, name, absolutePath: path.join(specsFolder, version, file) };
}
