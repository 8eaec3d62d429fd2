// Primary result codes of SQLite, https://www.sqlite.org/rescode.html
const ERROR = 1;
const BUSY = 5;
const CORRUPT = 11;
const FULL = 13;
const NOT_A_DATABASE = 26;

/** SQLite's primary result code, undefined for an error of another origin. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  // Extended codes keep the primary one in their lowest byte.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Whether another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY;
}

/** Whether the disk has no room for what was to be written. */
export function isFull(error: unknown): boolean {
  return resultCode(error) === FULL;
}

/**
 * Whether SQLite found the file's content broken. The statements of a start are always the same, so one that is found
 * wrong has met a table that lost its name or a column.
 */
export function isCorrupt(error: unknown): boolean {
  const code = resultCode(error);
  return code === ERROR || code === CORRUPT || code === NOT_A_DATABASE;
}
