import { setImmediate } from 'node:timers/promises';
import type { RecordPosition, Store } from '../store/store.js';

/** Numbers in one step: about ten milliseconds of work, after which waiting requests get their turn. */
const STEP_NUMBERS = 300_000;
const MOST_RECORDS = 500;

/** What is copied, and where it has come to. */
interface Copy {
  readonly sourceUid: string;
  readonly lsn: number;
  readonly targetUid: string;
  readonly position?: RecordPosition | undefined;
  /** Of the vectors; undefined for sparse ones. */
  readonly dimension?: number | undefined;
}

/** Makes the namespaces of a held LSN in a new index, with their schemas and also where they are empty. */
export function copyNamespaces(store: Store, { sourceUid, lsn, targetUid }: Copy): void {
  const changes = store
    .namespaces(sourceUid, lsn)
    .map((namespace) => ({ kind: 'create-namespace', namespace }) as const);
  if (changes.length > 0) store.write(targetUid, changes);
}

/** Copies the next records of a held LSN. Returns how many and the last one's place, undefined when there is none. */
export function copyStep(
  store: Store,
  { sourceUid, lsn, targetUid, position, dimension = 1 }: Copy,
): { readonly count: number; readonly position: RecordPosition } | undefined {
  const found = store.recordsFrom(sourceUid, {
    lsn,
    limit: Math.min(MOST_RECORDS, Math.ceil(STEP_NUMBERS / dimension)),
    ...(position && { after: position }),
  });
  const last = found.at(-1);
  if (last === undefined) return undefined;
  store.write(
    targetUid,
    found.map(({ namespace, record }) => ({ kind: 'put', namespace, record }) as const),
  );
  return { count: found.length, position: { namespace: last.namespace, id: last.record.id } };
}

/** Repeats a step until it says that nothing is left, letting requests through in between. */
export async function repeat(step: () => boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && step()) await setImmediate();
}
