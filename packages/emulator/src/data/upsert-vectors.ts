import { writtenHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import { calledIndex } from './called-index.js';
import { checkCount } from './check-count.js';
import { namespaceName } from './namespace-name.js';
import { toStoredRecord } from './to-stored-record.js';
import type { WireVector } from './wire-vector.js';
import { writeRecords } from './write-records.js';

interface UpsertRequest {
  readonly vectors: readonly WireVector[];
  readonly namespace?: string;
}

/** Writes records with ready-made vectors. Of records with one id in the request, the last one counts. */
export function upsertVectors(call: OperationCall, services: Services): OperationAnswer {
  const index = calledIndex(call);
  const { vectors, namespace } = validatedBody<UpsertRequest>(call);
  const { limits } = services.options;
  checkCount(vectors.length, { things: 'vectors', splitInto: 'smaller batches', limits });
  const records = vectors.map((vector) => toStoredRecord(vector, { index, limits }));
  const lsn = writeRecords(services, { index, namespace: namespaceName(namespace), records });
  return { body: { upsertedCount: vectors.length }, headers: writtenHeaders(lsn) };
}
