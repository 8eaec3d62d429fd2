import type { NamespacedRecord, RecordPosition, Store } from '../store/store.js';
import { toRecordJson } from './record-json.js';

/** Below the documented 2 MB and 1,000 records of an upsert. */
const MAX_BYTES = 1_900_000;
const MAX_RECORDS = 1000;
/** Records read at a time. */
const PAGE = 200;

/** The records of one upsert. */
export interface PushBatch {
  readonly body: string;
  readonly count: number;
  /** Where the last record is. */
  readonly position: RecordPosition;
}

/** What is pushed, from after a position on. */
interface PushSource {
  readonly indexUid: string;
  readonly lsn: number;
  readonly after: RecordPosition | undefined;
}

/** The upserts of an index at an LSN: each of one namespace, by bytes and by count within the limits. */
export function* pushBatches(
  store: Store,
  source: PushSource,
): Generator<PushBatch, void, undefined> {
  let vectors: string[] = [];
  let bytes = 0;
  let position: RecordPosition | undefined;
  for (const { namespace, record } of recordsOf(store, source)) {
    const text = JSON.stringify(toRecordJson(record));
    const size = Buffer.byteLength(text) + 1;
    const full = vectors.length === MAX_RECORDS || bytes + size > MAX_BYTES;
    if (position !== undefined && (full || namespace !== position.namespace)) {
      yield batchOf(vectors, position);
      vectors = [];
      bytes = 0;
    }
    vectors.push(text);
    bytes += size;
    position = { namespace, id: record.id };
  }
  if (position !== undefined) yield batchOf(vectors, position);
}

function* recordsOf(
  store: Store,
  { indexUid, lsn, after }: PushSource,
): Generator<NamespacedRecord, void, undefined> {
  let position = after;
  for (;;) {
    const from = position && { after: position };
    const page = store.recordsFrom(indexUid, { lsn, limit: PAGE, ...from });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    position = { namespace: last.namespace, id: last.record.id };
  }
}

function batchOf(vectors: readonly string[], position: RecordPosition): PushBatch {
  const namespace = JSON.stringify(position.namespace);
  const body = `{"namespace":${namespace},"vectors":[${vectors.join(',')}]}`;
  return { body, count: vectors.length, position };
}
