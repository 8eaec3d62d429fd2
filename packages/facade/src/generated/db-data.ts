// Generated from specs/ by `pnpm codegen`. Do not edit.

import { serializeNdjson, serializeVectors } from '@pinecone-versioned/transport';
import type { RegistryApi, RegistryOperation, Shape } from '../negotiation/registry-types.js';

/** The API as a whole, the same in all versions. */
const API = { name: 'db_data', servers: [] } as const satisfies RegistryApi;

const QueryRequest: Shape = {
  scanFactor: { since: 1 },
  maxCandidates: { since: 1 },
};

const SearchRecordsVector: Shape = {
  sparse_indices: {},
  sparse_values: {},
};

const SearchRecordsRequestQuery: Shape = {
  vector: { shape: SearchRecordsVector },
  top_k: {},
  match_terms: { since: 1 },
};

const SearchRecordsRequestRerank: Shape = {
  rank_fields: {},
  top_n: {},
};

const SearchRecordsRequest: Shape = {
  query: { shape: SearchRecordsRequestQuery },
  rerank: { shape: SearchRecordsRequestRerank },
};

const UpdateRequest: Shape = {
  filter: { since: 1 },
  dryRun: { since: 1 },
};

const ListNamespacesQuery: Shape = {
  prefix: { since: 1 },
};

export const upsert = {
  id: 'upsert',
  api: API,
  calls: 'POST /vectors/upsert idempotent 200 application/json!',
  serialize: serializeVectors,
  constraints: 'body:O{vectors:L:1:1000{[]{id:S:1:512 values:l:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} metadata:o}} namespace}',
} as const satisfies RegistryOperation;

export const upsertRecords = {
  id: 'upsertRecords',
  api: API,
  calls: 'POST /records/namespaces/{namespace}/upsert idempotent - application/x-ndjson!',
  serialize: serializeNdjson,
  constraints: 'body:L:1:96{[]{_id:S}}',
} as const satisfies RegistryOperation;

export const query = {
  id: 'query',
  api: API,
  calls: 'POST /query safe 200 application/json!',
  serialize: serializeVectors,
  body: QueryRequest,
  constraints: 'body:O:::id|vector,sparseVector|queries{namespace vector:l:1:20000 sparseVector::::indices=values{indices:L:1:1000 values:L:1:1000} id:::512 topK:I:1:10000 filter:o includeValues:b includeMetadata:b queries:l:1:10{[]{values:L:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} topK:i:1:10000 namespace filter:o}} scanFactor:n:0.5:4 maxCandidates:i:1:100000}',
  userKeys: 'matches.[].metadata.**;results.[].matches.[].metadata.**',
} as const satisfies RegistryOperation;

export const searchRecords = {
  id: 'searchRecords',
  api: API,
  calls: 'POST /records/namespaces/{namespace}/search safe 200 application/json!',
  serialize: serializeVectors,
  body: SearchRecordsRequest,
  constraints: 'body:O{query:O:::inputs|vector|id{inputs:o vector::::sparse_indices=sparse_values{values:l:1:20000 sparse_indices:l sparse_values:l} id:::512 top_k:I:1:10000 filter:o match_terms{terms:l{[]} strategy}} fields:l::100{[]} rerank{model:S rank_fields:L{[]} top_n:i query parameters:o}}',
  userKeys: 'result.hits.[].fields.**',
} as const satisfies RegistryOperation;

export const fetch = {
  id: 'fetch',
  api: API,
  calls: 'GET /vectors/fetch safe 200',
  constraints: 'query{ids:L:1:1000{[]} namespace}',
  userKeys: 'vectors.*.metadata.**',
} as const satisfies RegistryOperation;

export const listVectors = {
  id: 'listVectors',
  api: API,
  calls: 'GET /vectors/list safe 200',
  constraints: 'query{namespace prefix limit:i paginationToken}',
} as const satisfies RegistryOperation;

export const update = {
  id: 'update',
  api: API,
  calls: 'POST /vectors/update idempotent 200 application/json!',
  serialize: serializeVectors,
  body: UpdateRequest,
  constraints: 'body:O{id:S:1:512 values:l:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} setMetadata:o namespace} 1body:O:::id|filter{id::1:512 filter:o values:l:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} setMetadata:o namespace dryRun:b}',
} as const satisfies RegistryOperation;

export const deleteVectors = {
  id: 'deleteVectors',
  api: API,
  calls: 'POST /vectors/delete idempotent 200 application/json!',
  constraints: 'body:O:::ids|filter|deleteAll{ids:l:1:1000{[]} filter:o:1 deleteAll:b namespace}',
} as const satisfies RegistryOperation;

export const describeIndexStats = {
  id: 'describeIndexStats',
  api: API,
  calls: 'POST /describe_index_stats safe 200 application/json!',
  constraints: 'body:O{filter:o}',
  userKeys: 'namespaces.*',
} as const satisfies RegistryOperation;

export const listNamespaces = {
  id: 'listNamespaces',
  api: API,
  calls: 'GET /namespaces safe 200',
  query: ListNamespacesQuery,
  constraints: 'query{limit:i paginationToken prefix}',
  userKeys: '1namespaces.[].schema.fields.*',
} as const satisfies RegistryOperation;

export const describeNamespace = {
  id: 'describeNamespace',
  api: API,
  calls: 'GET /namespaces/{namespace} safe 200',
  userKeys: '1schema.fields.*',
} as const satisfies RegistryOperation;

export const deleteNamespace = { id: 'deleteNamespace', api: API, calls: 'DELETE /namespaces/{namespace} idempotent 200' } as const satisfies RegistryOperation;

export const listImports = {
  id: 'listImports',
  api: API,
  calls: 'GET /bulk/imports safe 200',
  constraints: 'query{limit:i:1:100 paginationToken}',
  dates: 'data.[].createdAt;data.[].finishedAt',
} as const satisfies RegistryOperation;

export const startImport = {
  id: 'startImport',
  api: API,
  calls: 'POST /bulk/imports create 200 application/json!',
  constraints: 'body:O{uri:S:1:1500 integrationId:::1000 errorMode{onError::::abort|continue 1onError}}',
} as const satisfies RegistryOperation;

export const describeImport = {
  id: 'describeImport',
  api: API,
  calls: 'GET /bulk/imports/{id} safe 200',
  constraints: 'path{id:S:1:1000}',
  dates: 'createdAt;finishedAt',
} as const satisfies RegistryOperation;

export const cancelImport = {
  id: 'cancelImport',
  api: API,
  calls: 'DELETE /bulk/imports/{id} idempotent 200',
  constraints: 'path{id:S:1:1000}',
} as const satisfies RegistryOperation;

export const fetchByMetadata = {
  id: 'fetchByMetadata',
  api: API,
  calls: '1POST /vectors/fetch_by_metadata safe 200 application/json!',
  constraints: 'body:O{namespace filter:o limit:i:1 paginationToken}',
  userKeys: 'vectors.*.metadata.**',
} as const satisfies RegistryOperation;

export const createNamespace = {
  id: 'createNamespace',
  api: API,
  calls: '1POST /namespaces create 200 application/json!',
  constraints: 'body:O{name:S schema{fields:O{*{filterable:b}}}}',
  userKeys: 'schema.fields.*',
} as const satisfies RegistryOperation;

/** Every operation of the API in every version. */
export const dbData = [
  upsert,
  upsertRecords,
  query,
  searchRecords,
  fetch,
  listVectors,
  update,
  deleteVectors,
  describeIndexStats,
  listNamespaces,
  describeNamespace,
  deleteNamespace,
  listImports,
  startImport,
  describeImport,
  cancelImport,
  fetchByMetadata,
  createNamespace,
] as const;
