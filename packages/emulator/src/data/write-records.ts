import type { Services } from '../services.js';
import type { IndexEntity, StoredRecord } from '../store/entities.js';
import type { RecordChange } from '../store/store.js';

/** Records to write, and where. */
export interface RecordsToWrite {
  readonly index: IndexEntity;
  readonly namespace: string;
  readonly records: readonly StoredRecord[];
}

/** Writes records as one write and returns its LSN. Of records with the same id, the last one counts. */
export function writeRecords(
  { data }: Services,
  { index, namespace, records }: RecordsToWrite,
): number {
  const last = new Map(records.map((record) => [record.id, record]));
  const changes = [...last.values()].map(
    (record): RecordChange => ({ kind: 'put', namespace, record }),
  );
  return data.write(index.uid, changes);
}
