// Generated from specs/2025-04/db_data_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const dbData = {
  name: 'db_data',
  version: '2025-04',
  security: 'apiKey',
  servers: [],
  operations: {
    'POST /vectors/upsert': {
      id: 'upsertVectors',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'POST /records/namespaces/{namespace}/upsert': {
      id: 'upsertRecordsNamespace',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/x-ndjson'],
      bodyRequired: true,
      success: { 201: [] },
    },
    'POST /query': {
      id: 'queryVectors',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'POST /records/namespaces/{namespace}/search': {
      id: 'searchRecordsNamespace',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'GET /vectors/fetch': {
      id: 'fetchVectors',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /vectors/list': {
      id: 'listVectors',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /vectors/update': {
      id: 'updateVector',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'POST /vectors/delete': {
      id: 'deleteVectors',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'POST /describe_index_stats': {
      id: 'describeIndexStats',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'GET /namespaces': {
      id: 'listNamespacesOperation',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /namespaces/{namespace}': {
      id: 'describeNamespace',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'DELETE /namespaces/{namespace}': {
      id: 'deleteNamespace',
      retryClass: 'idempotent',
      success: { 200: ['application/json'] },
    },
    'GET /bulk/imports': {
      id: 'listBulkImports',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /bulk/imports': {
      id: 'startBulkImport',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'GET /bulk/imports/{id}': {
      id: 'describeBulkImport',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'DELETE /bulk/imports/{id}': {
      id: 'cancelBulkImport',
      retryClass: 'idempotent',
      success: { 200: ['application/json'] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const dbDataDetails = {
  'POST /vectors/upsert': { userKeys: { request: ['vectors.[].metadata.**'] } },
  'POST /records/namespaces/{namespace}/upsert': { userKeys: { request: ['[].**!_id'] } },
  'POST /query': {
    userKeys: {
      request: ['filter.**', 'queries.[].filter.**'],
      response: ['matches.[].metadata.**', 'results.[].matches.[].metadata.**'],
    },
  },
  'POST /records/namespaces/{namespace}/search': {
    userKeys: {
      request: ['query.inputs.**', 'query.filter.**', 'rerank.parameters.**'],
      response: ['result.hits.[].fields.**'],
    },
  },
  'GET /vectors/fetch': { userKeys: { response: ['vectors.*.metadata.**'] } },
  'GET /vectors/list': {
    pagination: {
      limitParameter: 'limit',
      tokenParameter: 'paginationToken',
      nextToken: 'pagination.next',
      items: 'vectors',
    },
  },
  'POST /vectors/update': { userKeys: { request: ['setMetadata.**'] } },
  'POST /vectors/delete': { userKeys: { request: ['filter.**'] } },
  'POST /describe_index_stats': {
    userKeys: { request: ['filter.**'], response: ['namespaces.*'] },
  },
  'GET /namespaces': {
    pagination: {
      limitParameter: 'limit',
      tokenParameter: 'paginationToken',
      nextToken: 'pagination.next',
      items: 'namespaces',
    },
  },
  'GET /bulk/imports': {
    pagination: {
      limitParameter: 'limit',
      tokenParameter: 'paginationToken',
      nextToken: 'pagination.next',
      items: 'data',
    },
  },
} as const satisfies Readonly<Record<string, OperationDetails>>;
