import { readHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import { calledIndex } from './called-index.js';
import { checkCount } from './check-count.js';
import { compileIndexFilter } from './compile-index-filter.js';
import { namespaceName } from './namespace-name.js';
import { afterOf } from './page-token.js';
import { fetchUnits } from './read-units.js';
import { takePage } from './take-page.js';
import { wireVector } from './wire-vector.js';

/** Returns records by their ids; one that does not exist is left out. */
export async function fetchVectors(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const { uid } = calledIndex(call);
  const { ids, namespace } = call.query;
  const asked = new Set(Array.isArray(ids) ? ids.map(String) : []);
  const { limits } = services.options;
  checkCount(asked.size, { things: 'ids', splitInto: 'several fetches', limits });
  await services.data.ready(uid);
  return {
    body: fetched(services, { uid, namespace, ids: [...asked] }),
    headers: readHeaders(services, uid),
  };
}

interface FetchByMetadataRequest {
  readonly namespace?: string;
  readonly filter?: object;
  readonly limit?: number;
  readonly paginationToken?: string;
}

/** Returns the records whose metadata satisfies a filter, in pages by id. Without a filter, all of them. */
export async function fetchByMetadata(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledIndex(call);
  const { uid } = index;
  const { namespace, filter, limit, paginationToken } = validatedBody<FetchByMetadataRequest>(call);
  await services.data.ready(uid);
  const name = namespaceName(namespace);
  const entity = services.data.namespaces(uid).find((one) => one.name === name);
  const test = compileIndexFilter(filter, { index, namespace: entity }) ?? (() => true);
  const after = afterOf(paginationToken);
  const vectors = services.data.namespace(uid, name);
  const matching = vectors?.matching(test, after === undefined ? {} : { after }) ?? [];
  const { items, pagination } = takePage(matching, { limit, nameOf: (id) => id });
  return {
    body: { ...fetched(services, { uid, namespace, ids: items }), pagination },
    headers: readHeaders(services, uid),
  };
}

interface Asked {
  readonly uid: string;
  readonly namespace: unknown;
  readonly ids: readonly string[];
}

function fetched({ data }: Services, { uid, namespace, ids }: Asked): object {
  const vectors = data.namespace(uid, namespaceName(namespace));
  const records = ids.flatMap((id) => vectors?.get(id) ?? []);
  return {
    vectors: Object.fromEntries(records.map((record) => [record.id, wireVector(record)])),
    namespace: namespace ?? '',
    usage: { readUnits: fetchUnits(records.length) },
  };
}
