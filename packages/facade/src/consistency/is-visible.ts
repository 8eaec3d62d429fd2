/** Whether a read sees a write; `unknown` when one of them came without a usable log sequence number. */
export type Visibility = 'visible' | 'not-yet' | 'unknown';

/** A write, as far as its place in the log is concerned: response meta of an upsert, update or delete. */
export interface WriteLsn {
  /** Log sequence number of the write, a decimal number. */
  readonly lsn?: string | undefined;
}

/** A read, as far as its place in the log is concerned: response meta of a query, fetch or list. */
export interface ReadLsn {
  /** Newest log sequence number that the read can see, a decimal number. */
  readonly maxIndexedLsn?: string | undefined;
}

/** Compares a write and a read of the same namespace; each namespace has a log of its own. */
export function isVisible(write: WriteLsn, read: ReadLsn): Visibility {
  const written = parseLsn(write.lsn);
  const indexed = parseLsn(read.maxIndexedLsn);
  if (written === undefined || indexed === undefined) return 'unknown';
  return indexed >= written ? 'visible' : 'not-yet';
}

/** The number behind a header, which may exceed 2^53; undefined when the header is missing or no decimal number. */
export function parseLsn(lsn: string | undefined): bigint | undefined {
  return lsn !== undefined && /^\d+$/.test(lsn) ? BigInt(lsn) : undefined;
}
