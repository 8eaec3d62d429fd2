/**
 * A text record as the contract has it: the service also takes `id` for `_id`, which is how the official SDKs pass
 * on what their users wrote.
 */
export function acceptRecordId(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || '_id' in record || !('id' in record)) {
    return record;
  }
  const { id, ...fields } = record;
  return { _id: id, ...fields };
}
