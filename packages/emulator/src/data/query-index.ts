import { shortestFloat32 } from '../engine/shortest-float32.js';
import { readHeaders } from '../http/lsn-headers.js';
import type { OperationAnswer, OperationCall } from '../http/operation-call.js';
import { invalidArgument } from '../http/refusals.js';
import { validatedBody } from '../http/validated-body.js';
import type { Services } from '../services.js';
import type { IndexEntity, StoredRecord } from '../store/entities.js';
import { calledIndex, isPodBased } from './called-index.js';
import { checkResultSize } from './check-result-size.js';
import { compileIndexFilter } from './compile-index-filter.js';
import { namespaceName } from './namespace-name.js';
import { searchUnits } from './read-units.js';
import { findMatches, queryVectors } from './search-index.js';
import { type VectorParts, type WireSparse, type WireVector, wireVector } from './wire-vector.js';

const MOST_QUERIES = 10;
/** What a pod-based index returns at most when values or metadata come along. */
const MOST_FULL_POD_MATCHES = 1_000;

interface QueryRequest {
  readonly namespace?: string;
  readonly vector?: readonly number[];
  readonly sparseVector?: WireSparse;
  readonly id?: string;
  readonly topK: number;
  readonly filter?: object;
  readonly includeValues?: boolean;
  readonly includeMetadata?: boolean;
  readonly queries?: readonly QueryVector[];
}

/** An entry of the former `queries` list, whose settings go before those of the request. */
interface QueryVector {
  readonly values: readonly number[];
  readonly sparseValues?: WireSparse;
  readonly topK?: number;
  readonly namespace?: string;
  readonly filter?: object;
}

interface Found {
  readonly matches: readonly (WireVector & { readonly score: number })[];
  readonly namespace: string;
  readonly units: number;
}

/** Finds the records that are most similar to a vector or to a stored record. */
export async function queryIndex(
  call: OperationCall,
  services: Services,
): Promise<OperationAnswer> {
  const index = calledIndex(call);
  const request = validatedBody<QueryRequest>(call);
  await services.data.ready(index.uid);
  const headers = readHeaders(services, index.uid);
  if (request.queries) {
    const found = singleQueries(request, request.queries).map((one) => find(index, one, services));
    const results = found.map(({ matches, namespace }) => ({ matches, namespace }));
    const readUnits = found.reduce((total, { units }) => total + units, 0);
    return { body: { results, matches: [], namespace: '', usage: { readUnits } }, headers };
  }
  const { matches, namespace, units } = find(index, request, services);
  return { body: { matches, namespace, usage: { readUnits: units } }, headers };
}

function singleQueries(request: QueryRequest, queries: readonly QueryVector[]): QueryRequest[] {
  if (request.vector || request.id !== undefined) {
    throw invalidArgument('Both queries and a vector or id are given. Send one request for each.');
  }
  if (queries.length === 0 || queries.length > MOST_QUERIES) {
    throw invalidArgument(
      `queries has ${queries.length} entries; it must have 1 to ${MOST_QUERIES}.`,
    );
  }
  const { queries: _queries, ...shared } = request;
  return queries.map(({ values, sparseValues, ...own }) => ({
    ...shared,
    ...own,
    vector: values,
    ...(sparseValues && { sparseVector: sparseValues }),
  }));
}

function find(index: IndexEntity, request: QueryRequest, { data, options }: Services): Found {
  const { limits } = options;
  const name = namespaceName(request.namespace);
  const vectors = data.namespace(index.uid, name);
  const parts = {
    values: request.includeValues ?? false,
    metadata: request.includeMetadata ?? false,
  };
  if (limits && isPodBased(index)) checkPodTopK(request.topK, parts);
  const namespace = data.namespaces(index.uid).find((entity) => entity.name === name);
  const filter = compileIndexFilter(request.filter, { index, namespace });
  const scope = { index, vectors, limits };
  const matches = findMatches(scope, queryVectors(request, scope), { topK: request.topK, filter });
  const records = matches.map(
    ({ id }): StoredRecord => (parts.values ? vectors?.get(id) : vectors?.peek(id)) ?? { id },
  );
  checkResultSize(records, { parts, limits });
  return {
    matches: records.map((record, at) => {
      const { id, ...rest } = wireVector(record, parts);
      return { id, score: shortestFloat32(matches[at]?.score ?? 0), ...rest };
    }),
    namespace: request.namespace ?? '',
    units: searchUnits(index, vectors),
  };
}

function checkPodTopK(topK: number, parts: VectorParts): void {
  if (topK <= MOST_FULL_POD_MATCHES || !(parts.values || parts.metadata)) return;
  throw invalidArgument(
    `topK is ${topK}; with values or metadata it must be from 1 to ${MOST_FULL_POD_MATCHES} on a pod-based index.`,
  );
}
