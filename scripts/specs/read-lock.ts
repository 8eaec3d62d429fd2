import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a vendored file comes from, and what it was when it was last looked at on purpose. */
export interface LockedSpec {
  /** Where the published file lies. */
  readonly url: string;
  /** Commit of the published file; null when it was pulled from a place that names none. */
  readonly commit: string | null;
  /** `transcription`: the published contract in this project's own words. `published`: its very bytes. */
  readonly origin: 'transcription' | 'published';
  /** Digest of the file's bytes. */
  readonly sha256: string;
  /** Digest of its contract, which a change of prose leaves as it is. */
  readonly contractSha256: string;
}

export interface SpecsLock {
  readonly upstream: { readonly repository: string; readonly commit: string };
  /** Keyed by path relative to the specs folder. */
  readonly files: Readonly<Record<string, LockedSpec>>;
}

/** The lock is missing, is no lock, or forbids what was asked for. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

export const LOCK_FILE = 'specs.lock.json';

const ENTRY: Readonly<Record<keyof LockedSpec, (value: unknown) => boolean>> = {
  url: (value) => typeof value === 'string' && URL.canParse(value),
  commit: (value) => value === null || typeof value === 'string',
  origin: (value) => value === 'transcription' || value === 'published',
  sha256: isDigest,
  contractSha256: isDigest,
};

/** Reads `specs.lock.json` of a specs folder. Throws {@link LockError}. */
export function readLock(specsFolder: string): SpecsLock {
  const file = path.join(specsFolder, LOCK_FILE);
  if (!existsSync(file)) throw new LockError('the file is missing. Restore it from git.');
  const lock = parseJson(readFileSync(file, 'utf8'));
  if (!isLock(lock)) {
    throw new LockError(
      'expected `upstream` with `repository` and `commit`, and `files`. Restore the file from git.',
    );
  }
  for (const [name, entry] of Object.entries(lock.files)) {
    const wrong = Object.entries(ENTRY).find(([key, isValid]) => !isValid(get(entry, key)))?.[0];
    if (wrong !== undefined) {
      throw new LockError(
        `\`${wrong}\` of ${name} is missing or wrong: ${JSON.stringify(get(entry, wrong))}. Restore the file from git.`,
      );
    }
  }
  return lock;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LockError(`no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isLock(value: unknown): value is SpecsLock {
  const upstream = get(value, 'upstream');
  const files = get(value, 'files');
  return (
    typeof get(upstream, 'repository') === 'string' &&
    typeof get(upstream, 'commit') === 'string' &&
    typeof files === 'object' &&
    files !== null
  );
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
