import { readHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import type { IndexEntity, NamespaceEntity } from '../store/entities.js';
import { calledIndex, isPodBased } from './called-index.js';
import { compileIndexFilter } from './compile-index-filter.js';

/** Counts the records of an index; with a filter, which only pod-based indexes take, those that match. */
export async function describeStats(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledIndex(call);
  const { filter } = validatedBody<{ filter?: object }>(call);
  if (filter && !isPodBased(index)) {
    throw invalidArgument(
      'A serverless index cannot filter its statistics by metadata. Send the request without a filter.',
    );
  }
  await services.data.ready(index.uid);
  const namespaces = services.data.namespaces(index.uid);
  const counts = namespaces.map((namespace): [string, object] => [
    namespace.name,
    { vectorCount: count(index, { namespace, filter }, services) },
  ]);
  return {
    body: {
      namespaces: Object.fromEntries(counts),
      ...(index.dimension !== undefined && { dimension: index.dimension }),
      indexFullness: 0,
      totalVectorCount: namespaces.reduce(
        (total, { name }) => total + (services.data.namespace(index.uid, name)?.size ?? 0),
        0,
      ),
      metric: index.metric,
      vectorType: index.vectorType,
    },
    headers: readHeaders(services, index.uid),
  };
}

function count(
  index: IndexEntity,
  {
    namespace,
    filter,
  }: { readonly namespace: NamespaceEntity; readonly filter?: object | undefined },
  { data }: Services,
): number {
  const vectors = data.namespace(index.uid, namespace.name);
  const test = compileIndexFilter(filter, { index, namespace });
  if (!vectors || !test) return vectors?.size ?? 0;
  return [...vectors.matching(test)].length;
}
