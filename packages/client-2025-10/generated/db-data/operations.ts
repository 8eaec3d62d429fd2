// Generated from specs/2025-10/db_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const dbData = {
  name: 'db_data',
  version: '2025-10',
  security: 'apiKey',
  servers: [],
  operations: {
    'POST /vectors/upsert': {
      id: 'upsertVectors',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['vectors.[].metadata.**'] },
    },
    'POST /records/namespaces/{namespace}/upsert': {
      id: 'upsertRecordsNamespace',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/x-ndjson'],
      bodyRequired: true,
      success: { 201: [] },
      userKeys: { request: ['[].**!_id'] },
    },
    'POST /query': {
      id: 'queryVectors',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: {
        request: ['filter.**', 'queries.[].filter.**'],
        response: ['matches.[].metadata.**', 'results.[].matches.[].metadata.**'],
      },
    },
    'POST /records/namespaces/{namespace}/search': {
      id: 'searchRecordsNamespace',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: {
        request: ['query.inputs.**', 'query.filter.**', 'rerank.parameters.**'],
        response: ['result.hits.[].fields.**'],
      },
    },
    'GET /vectors/fetch': {
      id: 'fetchVectors',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      userKeys: { response: ['vectors.*.metadata.**'] },
    },
    'POST /vectors/fetch_by_metadata': {
      id: 'fetch_vectors_by_metadata',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['filter.**'], response: ['vectors.*.metadata.**'] },
    },
    'GET /vectors/list': {
      id: 'listVectors',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      pagination: {
        limitParameter: 'limit',
        tokenParameter: 'paginationToken',
        nextToken: 'pagination.next',
        items: 'vectors',
      },
    },
    'POST /vectors/update': {
      id: 'updateVector',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['filter.**', 'setMetadata.**'] },
    },
    'POST /vectors/delete': {
      id: 'deleteVectors',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['filter.**'] },
    },
    'POST /describe_index_stats': {
      id: 'describeIndexStats',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['filter.**'], response: ['namespaces.*'] },
    },
    'GET /namespaces': {
      id: 'listNamespacesOperation',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      pagination: {
        limitParameter: 'limit',
        tokenParameter: 'paginationToken',
        nextToken: 'pagination.next',
        items: 'namespaces',
      },
      userKeys: { response: ['namespaces.[].schema.fields.*'] },
    },
    'POST /namespaces': {
      id: 'createNamespace',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['schema.fields.*'], response: ['schema.fields.*'] },
    },
    'GET /namespaces/{namespace}': {
      id: 'describeNamespace',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      userKeys: { response: ['schema.fields.*'] },
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
      pagination: {
        limitParameter: 'limit',
        tokenParameter: 'paginationToken',
        nextToken: 'pagination.next',
        items: 'data',
      },
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
