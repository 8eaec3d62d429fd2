import type { NamespaceEntity, StoredRecord } from '../store/entities.js';
import type { RecordChange } from '../store/store.js';

/** A write that reads do not see yet. */
export interface PendingWrite {
  readonly lsn: number;
  /** Milliseconds since 1970; infinite for one that waits to be asked for. */
  readonly visibleAt: number;
  readonly changes: readonly RecordChange[];
}

/** What the newest change says: the thing itself, that it is gone, or nothing. */
type Said<Thing> = Thing | 'gone' | undefined;

/** Finds a record in writes that are not visible yet; undefined when none of them says anything of it. */
export function pendingRecord(
  writes: readonly PendingWrite[],
  namespace: string,
  id: string,
): Said<StoredRecord> {
  return newest(writes, (change) => {
    if (change.kind === 'put') {
      return change.namespace === namespace && change.record.id === id ? change.record : undefined;
    }
    if (change.kind === 'delete') {
      return change.namespace === namespace && change.id === id ? 'gone' : undefined;
    }
    if (change.kind === 'create-namespace') return undefined;
    return change.namespace === namespace ? 'gone' : undefined;
  });
}

/** Finds a namespace in writes that are not visible yet. A put makes its namespace when there is none. */
export function pendingNamespace(
  writes: readonly PendingWrite[],
  name: string,
): Said<NamespaceEntity | 'put'> {
  let isPut = false;
  const said = newest(writes, (change) => {
    if (change.kind === 'create-namespace') {
      return change.namespace.name === name ? change.namespace : undefined;
    }
    if (change.kind === 'put' && change.namespace === name) isPut = true;
    return change.kind === 'delete-namespace' && change.namespace === name ? 'gone' : undefined;
  });
  if (typeof said === 'object') return said;
  if (isPut) return said === 'gone' ? { name } : 'put';
  return said;
}

function newest<Thing>(
  writes: readonly PendingWrite[],
  says: (change: RecordChange) => Said<Thing>,
): Said<Thing> {
  for (const { changes } of writes.toReversed()) {
    for (const change of changes.toReversed()) {
      const said = says(change);
      if (said !== undefined) return said;
    }
  }
  return undefined;
}
