import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contractDigest } from './contract-digest.ts';
import type { SpecFile } from './list-specs.ts';
import { publishedUrl } from './published-url.ts';
import type { LockedSpec, SpecsLock } from './read-lock.ts';
import { type ParsedSpec, parseSpec, SpecSyntaxError } from './read-spec.ts';
import { sha256 } from './sha256.ts';

/** Where published files are taken from. */
export interface FetchOptions {
  /** Folder or URL laid out as the specs folder is. @default the URL that the lock has for each file */
  readonly from?: string;
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  /** Milliseconds that one file may take. @default 60000 */
  readonly timeoutMs?: number;
}

/** Published files could not be had, or are no specs. Nothing was written. */
export class PullError extends Error {
  override readonly name = 'PullError';
}

/** A published file, and how it is to be locked. */
export interface PublishedSpec {
  readonly spec: SpecFile;
  readonly bytes: Uint8Array;
  /** Where the bytes come from: a URL or a path. */
  readonly source: string;
  readonly entry: LockedSpec;
}

/**
 * Fetches the published files of some specs: all of them, or a {@link PullError} that names each one that is missing or
 * is no OpenAPI document.
 */
export async function fetchPublished(
  specs: readonly SpecFile[],
  lock: SpecsLock,
  options: FetchOptions,
): Promise<PublishedSpec[]> {
  const results = await Promise.allSettled(specs.map((spec) => fetchOne(spec, lock, options)));
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  const other = failures.find((failure) => !(failure instanceof PullError));
  if (other !== undefined) throw other;
  if (failures.length > 0) throw missing(failures as PullError[], specs.length);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function missing(failures: readonly PullError[], wanted: number): PullError {
  const [only] = failures;
  if (only && failures.length === 1) return only;
  const lines = failures.map(({ message }) => `\n  ${message}`);
  return new PullError(`${failures.length} of ${wanted} files cannot be used:${lines.join('')}`);
}

async function fetchOne(
  spec: SpecFile,
  lock: SpecsLock,
  options: FetchOptions,
): Promise<PublishedSpec> {
  const url = lock.files[spec.name]?.url ?? publishedUrl(lock.upstream.repository, spec.name);
  const source = sourceOf(spec.name, url, options.from);
  const bytes = isUrl(source)
    ? await download(source, options)
    : await readFile(source).catch((error: unknown) => {
        throw new PullError(`cannot read ${source}: ${reasonOf(error)}`);
      });
  const { document } = parsePublished(spec, bytes, source);
  return {
    spec,
    bytes,
    source,
    entry: {
      url,
      commit: commitIn(source),
      origin: 'published',
      sha256: sha256(bytes),
      contractSha256: contractDigest(document),
    },
  };
}

/** Says where it came from: a file of ours has nothing to do with it yet. */
function parsePublished(spec: SpecFile, bytes: Uint8Array, source: string): ParsedSpec {
  try {
    return parseSpec(spec, new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SpecSyntaxError)) throw error;
    const { position, reason } = error;
    throw new PullError(`${source}:${position.line}:${position.column}: ${reason}`, {
      cause: error,
    });
  }
}

/** The commit that a URL pins. A folder may have any name. */
function commitIn(source: string): string | null {
  if (!isUrl(source)) return null;
  return /\/([0-9a-f]{7,40})\//.exec(new URL(source).pathname)?.[1] ?? null;
}

function isUrl(source: string): boolean {
  return /^https?:/.test(source);
}

function sourceOf(name: string, url: string, from: string | undefined): string {
  if (from === undefined) return url;
  return isUrl(from) ? `${from.replace(/\/$/, '')}/${name}` : path.join(from, name);
}

async function download(url: string, options: FetchOptions): Promise<Uint8Array> {
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
