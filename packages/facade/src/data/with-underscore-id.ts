import type { TextRecord } from './record.js';

/** A text record as the wire has it, where `id` is called `_id`. */
export function withUnderscoreId(record: TextRecord): object {
  if (typeof record !== 'object' || record === null || '_id' in record) return record;
  const { id, ...fields } = record;
  return { _id: id, ...fields };
}
