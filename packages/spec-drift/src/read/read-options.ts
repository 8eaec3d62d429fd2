/** How sources are read. */
export interface ReadOptions {
  /** Folder that relative paths and git start from. @default the process's */
  readonly cwd?: string;
  /** For URLs. @default the platform's */
  readonly fetch?: typeof fetch;
  /** Longest wait for a URL or for git, in milliseconds. @default 30,000 */
  readonly timeoutMs?: number;
  /** Largest source in bytes. @default 32 MiB */
  readonly maxBytes?: number;
}

/** The options with their defaults. */
export type ResolvedReadOptions = Required<ReadOptions>;

/** Fills in the defaults. */
export function resolveReadOptions({
  cwd = process.cwd(),
  fetch = globalThis.fetch,
  timeoutMs = 30_000,
  maxBytes = 32 * 1024 * 1024,
}: ReadOptions = {}): ResolvedReadOptions {
  return { cwd, fetch, timeoutMs, maxBytes };
}
