import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeFilesAtomically } from '../lib/write-files-atomically.ts';
import { contractDigest } from './contract-digest.ts';
import { listSpecs } from './list-specs.ts';
import { publishedUrl } from './published-url.ts';
import { LOCK_FILE, LockError, type LockedSpec, readLock, type SpecsLock } from './read-lock.ts';
import { readSpec } from './read-spec.ts';
import { sha256 } from './sha256.ts';

/** What locking did to the entry of one file. */
export interface LockChange {
  readonly name: string;
  readonly change: 'unchanged' | 'prose changed' | 'contract changed' | 'added' | 'removed';
}

/**
 * Brings the digests of the lock up to date with the files, after an intended edit. Throws
 * `LockError` for an edited file of origin `published`: such a file is corrected by an override.
 */
export async function lockSpecs(specsFolder: string): Promise<LockChange[]> {
  const lock = readLock(specsFolder);
  const files: Record<string, LockedSpec> = {};
  for (const spec of listSpecs(specsFolder)) {
    const entry = lock.files[spec.name];
    const digests = {
      sha256: sha256(readFileSync(spec.absolutePath)),
      contractSha256: contractDigest(readSpec(spec).document),
    };
    if (entry?.origin === 'published' && entry.sha256 !== digests.sha256) {
      throw new LockError(
        `${spec.name} holds the published bytes, but was edited. Correct it by an override in overrides/, and restore it with \`pnpm specs pull ${spec.version}/${spec.api}\`.`,
      );
    }
    files[spec.name] = { ...(entry ?? newEntry(lock, spec.name)), ...digests };
  }
  await writeLock(specsFolder, { upstream: lock.upstream, files });
  const names = [...new Set([...Object.keys(lock.files), ...Object.keys(files)])].sort();
  return names.map((name) => ({ name, change: lockChange(lock.files[name], files[name]) }));
}

/** How an entry differs from the one before it. */
export function lockChange(
  before: LockedSpec | undefined,
  after: LockedSpec | undefined,
): LockChange['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (before.contractSha256 !== after.contractSha256) return 'contract changed';
  return before.sha256 === after.sha256 ? 'unchanged' : 'prose changed';
}

/** The text of `specs.lock.json`, with the files in a stable order. */
export function formatLock(lock: SpecsLock): string {
  const names = Object.keys(lock.files).sort();
  const files = Object.fromEntries(names.map((name) => [name, lock.files[name]]));
  return `${JSON.stringify({ upstream: lock.upstream, files }, null, 2)}\n`;
}

async function writeLock(specsFolder: string, lock: SpecsLock): Promise<void> {
  await writeFilesAtomically(new Map([[path.join(specsFolder, LOCK_FILE), formatLock(lock)]]));
}

function newEntry(lock: SpecsLock, name: string): Omit<LockedSpec, 'sha256' | 'contractSha256'> {
  return {
    url: publishedUrl(lock.upstream.repository, name),
    commit: lock.upstream.commit,
    origin: 'transcription',
  };
}
