import type { ApiDescription } from '../../src/index.js';

const JSON_BODY = ['application/json'];

/** A small API with one operation of every kind that the real ones have. */
export const sampleApi = {
  name: 'sample',
  version: '2025-10',
  security: 'apiKey',
  servers: ['https://api.pinecone.io'],
  operations: {
    'GET /indexes': { id: 'list_indexes', retryClass: 'safe', success: { 200: JSON_BODY } },
    'POST /indexes': {
      id: 'create_index',
      retryClass: 'create',
      requestMediaTypes: JSON_BODY,
      bodyRequired: true,
      success: { 201: JSON_BODY },
    },
    'GET /indexes/{index_name}': {
      id: 'describe_index',
      retryClass: 'safe',
      success: { 200: JSON_BODY },
    },
    'PATCH /indexes/{index_name}': {
      id: 'configure_index',
      retryClass: 'idempotent',
      requestMediaTypes: JSON_BODY,
      bodyRequired: true,
      success: { 200: JSON_BODY },
    },
    'DELETE /indexes/{index_name}': {
      id: 'delete_index',
      retryClass: 'idempotent',
      success: { 202: [] },
    },
    'POST /records/namespaces/{namespace}/upsert': {
      id: 'upsert_records',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/x-ndjson'],
      bodyRequired: true,
      success: { 201: [] },
    },
    'POST /chat/{assistant_name}': {
      id: 'chat_assistant',
      retryClass: 'create',
      requestMediaTypes: JSON_BODY,
      bodyRequired: true,
      success: { 200: ['application/json', 'text/event-stream'] },
    },
    'POST /files/{assistant_name}': {
      id: 'upload_file',
      retryClass: 'create',
      requestMediaTypes: ['multipart/form-data'],
      bodyRequired: true,
      success: { 200: JSON_BODY },
    },
    'POST /oauth/token': {
      id: 'get_token',
      retryClass: 'safe',
      requestMediaTypes: ['application/x-www-form-urlencoded', 'application/json'],
      bodyRequired: true,
      success: { 200: JSON_BODY },
    },
    'PUT /api-keys/{api_key_id}/rotate': {
      id: 'rotate_secret',
      retryClass: 'secret',
      success: { 200: JSON_BODY },
    },
  },
} as const satisfies ApiDescription;
