import { writtenHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import type { IndexEntity, StoredRecord } from '../store/entities.js';
import { calledIndex } from './called-index.js';
import { checkMetadata } from './check-metadata.js';
import { checkedSparse, checkedStoredDense } from './check-vectors.js';
import { compileIndexFilter } from './compile-index-filter.js';
import { inSteps } from './in-steps.js';
import { namespaceName } from './namespace-name.js';
import type { WireSparse } from './wire-vector.js';
import { writeRecords } from './write-records.js';

interface UpdateRequest {
  readonly id?: string;
  readonly filter?: object;
  readonly values?: readonly number[];
  readonly sparseValues?: WireSparse;
  readonly setMetadata?: Readonly<Record<string, unknown>>;
  readonly namespace?: string;
  readonly dryRun?: boolean;
}

/** Changes parts of one record by id, or the metadata of every record that matches a filter. */
export async function updateVectors(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledIndex(call);
  const request = validatedBody<UpdateRequest>(call);
  const { id, filter } = request;
  if (id !== undefined && filter) {
    throw invalidArgument('Both id and filter are given. Send only one of them.');
  }
  await services.data.ready(index.uid);
  if (id !== undefined) return updateById(index, { ...request, id }, services);
  if (filter) return updateByFilter(index, request, services);
  throw invalidArgument('The update has neither an id nor a filter. Send one of them.');
}

function updateById(
  index: IndexEntity,
  request: UpdateRequest & { readonly id: string },
  services: Services,
): OperationAnswer {
  const { id, values, sparseValues, setMetadata = {} } = request;
  const { limits } = services.options;
  const check = { what: `The update of vector ${id}`, index, limits };
  const change = {
    ...(values && { values: checkedStoredDense(values, check) }),
    ...(sparseValues && { sparse: checkedSparse(sparseValues, check) }),
  };
  checkMetadata(setMetadata, { id, limits });
  const namespace = namespaceName(request.namespace);
  const record = services.data.writtenRecord(index.uid, namespace, id);
  if (!record || request.dryRun) return answered(index, services);
  const records = [withMetadata({ ...record, ...change }, setMetadata, limits)];
  writeRecords(services, { index, namespace, records });
  return answered(index, services);
}

/** Every record that matches now is changed, in several writes when there are many. */
async function updateByFilter(
  index: IndexEntity,
  { filter, values, sparseValues, setMetadata, dryRun, ...request }: UpdateRequest,
  services: Services,
): Promise<OperationAnswer> {
  if (values || sparseValues) {
    throw invalidArgument(
      'An update by filter can only set metadata. Remove values, or name one record by id.',
    );
  }
  const { data, options } = services;
  const name = namespaceName(request.namespace);
  const namespace = data.namespaces(index.uid).find((entity) => entity.name === name);
  const test = compileIndexFilter(filter, { index, namespace }) ?? (() => true);
  const vectors = data.namespace(index.uid, name);
  const ids = [...(vectors?.matching(test) ?? [])];
  if (!dryRun && setMetadata) {
    for (const id of ids) withMetadata(vectors?.peek(id) ?? { id }, setMetadata, options.limits);
    await inSteps(ids, (step) => {
      const records = step
        .flatMap((id) => data.writtenRecord(index.uid, name, id) ?? [])
        .map((record) => withMetadata(record, setMetadata, options.limits));
      writeRecords(services, { index, namespace: name, records });
    });
  }
  return { ...answered(index, services), body: { matchedRecords: ids.length } };
}

function withMetadata(
  record: StoredRecord,
  fields: Readonly<Record<string, unknown>>,
  limits: boolean,
): StoredRecord {
  const metadata = { ...record.metadata, ...fields };
  checkMetadata(metadata, { id: record.id, limits });
  return Object.keys(metadata).length > 0 ? { ...record, metadata } : record;
}

/** The answer of an update by its last write, or that of an earlier one when there was nothing to change. */
function answered({ uid }: IndexEntity, { data }: Services): OperationAnswer {
  return { body: {}, headers: writtenHeaders(data.freshness(uid).written) };
}
