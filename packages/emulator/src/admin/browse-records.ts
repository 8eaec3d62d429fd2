import { afterOf } from '../data/page-token.js';
import { takePage } from '../data/take-page.js';
import { type WireVector, wireVector } from '../data/wire-vector.js';
import { compareBitwise } from '../engine/bitwise-order.js';
import type { NamespaceVectors } from '../engine/namespace-vectors.js';
import { ServiceError } from '../http/service-error.js';
import type { Services } from '../services.js';
import type { NamespacePage, RecordPage, RecordSummary } from './state-description.js';

/** Which page of a list is wanted. */
export interface PageRange {
  readonly limit: number;
  /** `pagination.next` of the page before. */
  readonly paginationToken?: string | undefined;
}

/** A page of the namespaces that reads see, in bitwise order of their names. */
export function browseNamespaces(
  uid: string,
  { limit, paginationToken }: PageRange,
  { data }: Services,
): NamespacePage {
  const after = afterOf(paginationToken);
  const all = data.namespaces(uid);
  const rest = all.filter(({ name }) => after === undefined || compareBitwise(name, after) > 0);
  const { items, ...pagination } = takePage(rest, { limit, nameOf: ({ name }) => name });
  return {
    namespaces: items.map((namespace) => ({
      ...namespace,
      records: data.namespace(uid, namespace.name)?.size ?? 0,
    })),
    total: all.length,
    ...pagination,
  };
}

/** A page of the records that reads see, in bitwise order of their ids, without their vectors. */
export function browseRecords(
  vectors: NamespaceVectors,
  { limit, paginationToken, prefix }: PageRange & { readonly prefix: string },
): RecordPage {
  const after = afterOf(paginationToken);
  const ids = vectors.ids({ prefix, ...(after !== undefined && { after }) });
  const { items, ...pagination } = takePage(ids, { limit, nameOf: (id) => id });
  return {
    records: items.map((id) => summary(vectors, id)),
    total: vectors.size,
    ...pagination,
  };
}

/** A record with everything it has. Throws ServiceError (404) when there is none. */
export function browseRecord(vectors: NamespaceVectors, id: string): WireVector {
  const record = vectors.get(id);
  if (record) return wireVector(record);
  throw new ServiceError(404, 'NOT_FOUND', `There is no record ${JSON.stringify(id)}.`);
}

function summary(vectors: NamespaceVectors, id: string): RecordSummary {
  const { sparse, metadata } = vectors.peek(id) ?? {};
  return {
    id,
    ...(sparse && { sparse: sparse.values.length }),
    ...(metadata && { metadata }),
  };
}
