// Generated from specs/2025-04/db_control_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const dbControl = {
  name: 'db_control',
  version: '2025-04',
  security: 'apiKey',
  servers: ['https://api.pinecone.io'],
  operations: {
    'GET /indexes': {
      id: 'list_indexes',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /indexes': {
      id: 'create_index',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 201: ['application/json'] },
    },
    'POST /indexes/create-for-model': {
      id: 'create_index_for_model',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 201: ['application/json'] },
    },
    'GET /indexes/{index_name}': {
      id: 'describe_index',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'PATCH /indexes/{index_name}': {
      id: 'configure_index',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 202: ['application/json'] },
    },
    'DELETE /indexes/{index_name}': {
      id: 'delete_index',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
    'GET /indexes/{index_name}/backups': {
      id: 'list_index_backups',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /indexes/{index_name}/backups': {
      id: 'create_backup',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 201: ['application/json'] },
    },
    'GET /backups': {
      id: 'list_project_backups',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /backups/{backup_id}': {
      id: 'describe_backup',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'DELETE /backups/{backup_id}': {
      id: 'delete_backup',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
    'POST /backups/{backup_id}/create-index': {
      id: 'create_index_from_backup_operation',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 202: ['application/json'] },
    },
    'GET /restore-jobs': {
      id: 'list_restore_jobs',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /restore-jobs/{job_id}': {
      id: 'describe_restore_job',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /collections': {
      id: 'list_collections',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /collections': {
      id: 'create_collection',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 201: ['application/json'] },
    },
    'GET /collections/{collection_name}': {
      id: 'describe_collection',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'DELETE /collections/{collection_name}': {
      id: 'delete_collection',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const dbControlDetails = {
  'GET /indexes': {
    userKeys: {
      response: [
        'indexes.[].tags.*',
        'indexes.[].embed.field_map.**',
        'indexes.[].embed.read_parameters.**',
        'indexes.[].embed.write_parameters.**',
      ],
    },
  },
  'POST /indexes': {
    userKeys: {
      request: ['tags.*'],
      response: [
        'tags.*',
        'embed.field_map.**',
        'embed.read_parameters.**',
        'embed.write_parameters.**',
      ],
    },
  },
  'POST /indexes/create-for-model': {
    userKeys: {
      request: [
        'embed.field_map.**',
        'embed.read_parameters.**',
        'embed.write_parameters.**',
        'tags.*',
      ],
      response: [
        'tags.*',
        'embed.field_map.**',
        'embed.read_parameters.**',
        'embed.write_parameters.**',
      ],
    },
  },
  'GET /indexes/{index_name}': {
    userKeys: {
      response: [
        'tags.*',
        'embed.field_map.**',
        'embed.read_parameters.**',
        'embed.write_parameters.**',
      ],
    },
  },
  'PATCH /indexes/{index_name}': {
    userKeys: {
      request: [
        'tags.*',
        'embed.field_map.**',
        'embed.read_parameters.**',
        'embed.write_parameters.**',
      ],
      response: [
        'tags.*',
        'embed.field_map.**',
        'embed.read_parameters.**',
        'embed.write_parameters.**',
      ],
    },
  },
  'GET /indexes/{index_name}/backups': {
    pagination: {
      limitParameter: 'limit',
      tokenParameter: 'paginationToken',
      nextToken: 'pagination.next',
      items: 'data',
    },
    userKeys: { response: ['data.[].tags.*'] },
  },
  'POST /indexes/{index_name}/backups': { userKeys: { response: ['tags.*'] } },
  'GET /backups': {
    pagination: {
      limitParameter: 'limit',
      tokenParameter: 'paginationToken',
      nextToken: 'pagination.next',
      items: 'data',
    },
    userKeys: { response: ['data.[].tags.*'] },
  },
  'GET /backups/{backup_id}': { userKeys: { response: ['tags.*'] } },
  'POST /backups/{backup_id}/create-index': { userKeys: { request: ['tags.*'] } },
  'GET /restore-jobs': {
    pagination: {
      limitParameter: 'limit',
      tokenParameter: 'paginationToken',
      nextToken: 'pagination.next',
      items: 'data',
    },
  },
} as const satisfies Readonly<Record<string, OperationDetails>>;
