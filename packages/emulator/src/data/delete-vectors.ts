import { writtenHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import type { IndexEntity, NamespaceEntity } from '../store/entities.js';
import type { RecordChange } from '../store/store.js';
import { calledIndex, isPodBased } from './called-index.js';
import { checkCount } from './check-count.js';
import { compileIndexFilter } from './compile-index-filter.js';
import { inSteps } from './in-steps.js';
import { namespaceName } from './namespace-name.js';
import { namespaceNotFound } from './namespace-not-found.js';

interface DeleteRequest {
  readonly ids?: readonly string[];
  readonly filter?: object;
  readonly deleteAll?: boolean;
  readonly namespace?: string;
}

/** Deletes records by id, by filter, or all of a namespace. A serverless index keeps the emptied namespace. */
export async function deleteVectors(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledIndex(call);
  const request = validatedBody<DeleteRequest>(call);
  checkWays(request, services.options.limits);
  await services.data.ready(index.uid);
  const name = namespaceName(request.namespace);
  const namespace = services.data.writtenNamespace(index.uid, name);
  if (!namespace && !isPodBased(index)) throw namespaceNotFound();
  if (namespace) await remove(request, { index, namespace }, services);
  return { body: {}, headers: writtenHeaders(services.data.freshness(index.uid).written) };
}

function checkWays({ ids, filter, deleteAll }: DeleteRequest, limits: boolean): void {
  const ways = Object.entries({ ids, filter, deleteAll: deleteAll || undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name);
  const [first, second] = ways;
  if (first === undefined) {
    throw invalidArgument('Neither ids, filter nor deleteAll is given. Send one of them.');
  }
  if (second !== undefined) {
    throw invalidArgument(
      `Both ${first} and ${second} are given. Send only one of ids, filter and deleteAll.`,
    );
  }
  if (ids) checkCount(ids.length, { things: 'ids', splitInto: 'several deletions', limits });
  if (filter && Object.keys(filter).length === 0) {
    throw invalidArgument('The filter is empty. To delete every record, send deleteAll.');
  }
}

async function remove(
  { ids, filter, deleteAll }: DeleteRequest,
  { index, namespace }: { readonly index: IndexEntity; readonly namespace: NamespaceEntity },
  { data }: Services,
): Promise<void> {
  const { name } = namespace;
  const test = compileIndexFilter(filter, { index, namespace });
  if (deleteAll) {
    const drop: RecordChange = { kind: 'delete-namespace', namespace: name };
    const keep: RecordChange = { kind: 'create-namespace', namespace };
    data.write(index.uid, isPodBased(index) ? [drop] : [drop, keep]);
    return;
  }
  const named = test ? (data.namespace(index.uid, name)?.matching(test) ?? []) : (ids ?? []);
  await inSteps([...new Set(named)], (step) => {
    data.write(
      index.uid,
      step.map((id): RecordChange => ({ kind: 'delete', namespace: name, id })),
    );
  });
}
