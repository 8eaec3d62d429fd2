import { invalidArgument } from '../http/refusals.js';
import type { StoredRecord } from '../store/entities.js';
import type { VectorParts } from './wire-vector.js';

const MOST_BYTES = 4 * 1024 * 1024;
const SCORE_BYTES = 4;

/** Throws ServiceError (400) for a result above 4 MB, with numbers counted as the 32-bit floats they are. */
export function checkResultSize(
  records: readonly StoredRecord[],
  { parts, limits }: { readonly parts: VectorParts; readonly limits: boolean },
): void {
  if (!limits) return;
  let bytes = 0;
  for (const { id, values, sparse, metadata } of records) {
    bytes += id.length + SCORE_BYTES;
    if (parts.values) bytes += (values?.byteLength ?? 0) + 2 * (sparse?.values.byteLength ?? 0);
    if (parts.metadata && metadata) bytes += Buffer.byteLength(JSON.stringify(metadata));
  }
  if (bytes <= MOST_BYTES) return;
  throw invalidArgument(
    `The result has ${bytes} bytes; at most ${MOST_BYTES} are allowed. ` +
      'Lower topK, or leave out values and metadata.',
  );
}
