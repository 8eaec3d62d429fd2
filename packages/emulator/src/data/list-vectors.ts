import { readHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import type { Services } from '../services.js';
import { calledServerlessIndex } from './called-index.js';
import { namespaceName } from './namespace-name.js';
import { afterOf } from './page-token.js';
import { takePage } from './take-page.js';

/** Lists ids in bitwise order, by prefix and in pages. */
export async function listVectors(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const { uid } = calledServerlessIndex(call);
  const { namespace, prefix, limit, paginationToken } = call.query;
  await services.data.ready(uid);
  const after = afterOf(paginationToken);
  const vectors = services.data.namespace(uid, namespaceName(namespace));
  const ids = vectors?.ids({
    ...(typeof prefix === 'string' && { prefix }),
    ...(after !== undefined && { after }),
  });
  const { items, pagination } = takePage(ids ?? [], { limit, nameOf: (id) => id });
  return {
    body: {
      vectors: items.map((id) => ({ id })),
      namespace: namespace ?? '',
      pagination,
      usage: { readUnits: 1 },
    },
    headers: readHeaders(services, uid),
  };
}
