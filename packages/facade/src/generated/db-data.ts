// Generated from specs/ by `pnpm codegen`. Do not edit.

import {
  dbData as dbData_2025_04,
  dbDataSupport as dbDataSupport_2025_04,
} from '@pinecone-versioned/client-2025-04/db-data';
import {
  dbData as dbData_2025_10,
  dbDataSupport as dbDataSupport_2025_10,
} from '@pinecone-versioned/client-2025-10/db-data';
import type { RegistryApi, Shape } from '../negotiation/registry-types.js';

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

/** Every operation of the API, and how its clients describe it. */
export const dbData = {
  operations: {
    upsert: {
      routes: { 'POST /vectors/upsert': {} },
      constraints: 'body:O{vectors:L:1:1000{[]{id:S:1:512 values:l:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} metadata:o}} namespace}',
    },
    upsertRecords: {
      routes: { 'POST /records/namespaces/{namespace}/upsert': {} },
      constraints: 'body:L:1:96{[]{_id:S}}',
    },
    query: {
      routes: { 'POST /query': {} },
      body: QueryRequest,
      constraints: 'body:O:::id|vector,sparseVector|queries{namespace vector:l:1:20000 sparseVector::::indices=values{indices:L:1:1000 values:L:1:1000} id:::512 topK:I:1:10000 filter:o includeValues:b includeMetadata:b queries:l:1:10{[]{values:L:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} topK:i:1:10000 namespace filter:o}} scanFactor:n:0.5:4 maxCandidates:i:1:100000}',
      userKeys: { 'matches.[].metadata.**': {}, 'results.[].matches.[].metadata.**': {} },
    },
    searchRecords: {
      routes: { 'POST /records/namespaces/{namespace}/search': {} },
      body: SearchRecordsRequest,
      constraints: 'body:O{query:O:::inputs|vector|id{inputs:o vector::::sparse_indices=sparse_values{values:l:1:20000 sparse_indices:l sparse_values:l} id:::512 top_k:I:1:10000 filter:o match_terms{terms:l{[]} strategy}} fields:l::100{[]} rerank{model:S rank_fields:L{[]} top_n:i query parameters:o}}',
      userKeys: { 'result.hits.[].fields.**': {} },
    },
    fetch: {
      routes: { 'GET /vectors/fetch': {} },
      constraints: 'query{ids:L:1:1000{[]} namespace}',
      userKeys: { 'vectors.*.metadata.**': {} },
    },
    listVectors: {
      routes: { 'GET /vectors/list': {} },
      constraints: 'query{namespace prefix limit:i paginationToken}',
    },
    update: {
      routes: { 'POST /vectors/update': {} },
      body: UpdateRequest,
      constraints: 'body:O{id:S:1:512 values:l:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} setMetadata:o namespace} 1body:O:::id|filter{id::1:512 filter:o values:l:1:20000 sparseValues::::indices=values{indices:L:1:1000 values:L:1:1000} setMetadata:o namespace dryRun:b}',
    },
    deleteVectors: {
      routes: { 'POST /vectors/delete': {} },
      constraints: 'body:O:::ids|filter|deleteAll{ids:l:1:1000{[]} filter:o:1 deleteAll:b namespace}',
    },
    describeIndexStats: {
      routes: { 'POST /describe_index_stats': {} },
      constraints: 'body:O{filter:o}',
      userKeys: { 'namespaces.*': {} },
    },
    listNamespaces: {
      routes: { 'GET /namespaces': {} },
      query: ListNamespacesQuery,
      constraints: 'query{limit:i paginationToken prefix}',
      userKeys: { 'namespaces.[].schema.fields.*': { since: 1 } },
    },
    describeNamespace: {
      routes: { 'GET /namespaces/{namespace}': {} },
      userKeys: { 'schema.fields.*': { since: 1 } },
    },
    deleteNamespace: { routes: { 'DELETE /namespaces/{namespace}': {} } },
    listImports: {
      routes: { 'GET /bulk/imports': {} },
      constraints: 'query{limit:i:1:100 paginationToken}',
      dates: { 'data.[].createdAt': {}, 'data.[].finishedAt': {} },
    },
    startImport: {
      routes: { 'POST /bulk/imports': {} },
      constraints: 'body:O{uri:S:1:1500 integrationId:::1000 errorMode{onError::::abort|continue 1onError}}',
    },
    describeImport: {
      routes: { 'GET /bulk/imports/{id}': {} },
      constraints: 'path{id:S:1:1000}',
      dates: { createdAt: {}, finishedAt: {} },
    },
    cancelImport: { routes: { 'DELETE /bulk/imports/{id}': {} }, constraints: 'path{id:S:1:1000}' },
    fetchByMetadata: {
      routes: { 'POST /vectors/fetch_by_metadata': { since: 1 } },
      constraints: 'body:O{namespace filter:o limit:i:1 paginationToken}',
      userKeys: { 'vectors.*.metadata.**': {} },
    },
    createNamespace: {
      routes: { 'POST /namespaces': { since: 1 } },
      constraints: 'body:O{name:S schema{fields:O{*{filterable:b}}}}',
      userKeys: { 'schema.fields.*': {} },
    },
  },
  versions: {
    '2025-04': { table: dbData_2025_04, support: dbDataSupport_2025_04 },
    '2025-10': { table: dbData_2025_10, support: dbDataSupport_2025_10 },
  },
} as const satisfies RegistryApi;
