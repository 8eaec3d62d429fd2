import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFilesAtomically } from '../lib/write-files-atomically.ts';
import { contractDigest } from './contract-digest.ts';
import type { SpecFile } from './list-specs.ts';
import { formatLock, type LockChange, lockChange } from './lock-specs.ts';
import { publishedUrl } from './published-url.ts';
import { LOCK_FILE, type LockedSpec, readLock, type SpecsLock } from './read-lock.ts';
import { parseSpec } from './read-spec.ts';
import { sha256 } from './sha256.ts';

export interface PullOptions {
  /** What to pull, as `<version>` or `<version>/<api>`. @default every file of the lock */
  readonly only?: readonly string[];
  /** Folder or URL laid out as the specs folder is. @default the URL that the lock has for each file */
  readonly from?: string;
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  /** Milliseconds that one file may take. @default 60000 */
  readonly timeoutMs?: number;
}

/** A published file could not be had, or is no spec. Nothing was written. */
export class PullError extends Error {
  override readonly name = 'PullError';
}

interface Pulled {
  readonly spec: SpecFile;
  readonly bytes: Uint8Array;
  readonly entry: LockedSpec;
}

/**
 * Replaces vendored specs by the published bytes and locks them. All of them or none: the folder
 * changes only once every file has arrived and proved to be an OpenAPI document.
 */
export async function pullSpecs(
  specsFolder: string,
  options: PullOptions = {},
): Promise<LockChange[]> {
  const lock = readLock(specsFolder);
  const names = selectNames(lock, options.only ?? []);
  const pulled = await Promise.all(
    names.map((name) => pullOne(specFileOf(specsFolder, name), lock, options)),
  );
  const entries = Object.fromEntries(pulled.map(({ spec, entry }) => [spec.name, entry]));
  const files = { ...lock.files, ...entries };
  await writeFilesAtomically(
    new Map<string, string | Uint8Array>([
      ...pulled.map(({ spec, bytes }): [string, Uint8Array] => [spec.absolutePath, bytes]),
      [path.join(specsFolder, LOCK_FILE), formatLock({ upstream: lock.upstream, files })],
    ]),
  );
  return pulled.map(({ spec, entry }) => ({
    name: spec.name,
    change: lockChange(lock.files[spec.name], entry),
  }));
}

/** A name that the lock does not have yet is how a new version comes in, so only its form is checked. */
function selectNames(lock: SpecsLock, only: readonly string[]): string[] {
  const locked = Object.keys(lock.files).sort();
  if (only.length === 0) return locked;
  const names = only.flatMap((wanted) => {
    const [version = '', api] = wanted.split('/');
    if (api !== undefined && /^\d{4}-\d{2}(\.[a-z]+)?\/[a-z][a-z_]*$/.test(wanted)) {
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

async function pullOne(spec: SpecFile, lock: SpecsLock, options: PullOptions): Promise<Pulled> {
  const url = lock.files[spec.name]?.url ?? publishedUrl(lock.upstream.repository, spec.name);
  const source = sourceOf(spec.name, url, options.from);
  const bytes = /^https?:/.test(source)
    ? await download(source, options)
    : await readFile(source).catch((error: unknown) => {
        throw new PullError(`cannot read ${source}: ${reasonOf(error)}`);
      });
  const { document } = parseSpec(spec, new TextDecoder().decode(bytes));
  return {
    spec,
    bytes,
    entry: {
      url,
      commit: /\/([0-9a-f]{7,40})\//.exec(source)?.[1] ?? null,
      origin: 'published',
      sha256: sha256(bytes),
      contractSha256: contractDigest(document),
    },
  };
}

function sourceOf(name: string, url: string, from: string | undefined): string {
  if (from === undefined) return url;
  return /^https?:/.test(from) ? `${from.replace(/\/$/, '')}/${name}` : path.join(from, name);
}

async function download(url: string, options: PullOptions): Promise<Uint8Array> {
  const { fetch: request = fetch, timeoutMs = 60_000 } = options;
  try {
    const response = await request(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`HTTP ${response.status} ${response.statusText}`.trim());
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new PullError(`cannot fetch ${url}: ${reasonOf(error)}`, { cause: error });
  }
}

/** fetch puts what went wrong into the cause of an error that says only "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
