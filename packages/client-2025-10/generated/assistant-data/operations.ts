// Generated from specs/2025-10/assistant_data_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const assistantData = {
  name: 'assistant_data',
  version: '2025-10',
  security: 'apiKey',
  servers: [],
  operations: {
    'GET /files/{assistant_name}': {
      id: 'list_files',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'POST /files/{assistant_name}': {
      id: 'upload_file',
      retryClass: 'create',
      requestMediaTypes: ['multipart/form-data'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'GET /files/{assistant_name}/{assistant_file_id}': {
      id: 'describe_file',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'DELETE /files/{assistant_name}/{assistant_file_id}': {
      id: 'delete_file',
      retryClass: 'idempotent',
      success: { 200: [] },
    },
    'POST /chat/{assistant_name}': {
      id: 'chat_assistant',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json', 'text/event-stream'] },
    },
    'POST /chat/{assistant_name}/chat/completions': {
      id: 'chat_completion_assistant',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json', 'text/event-stream'] },
    },
    'POST /chat/{assistant_name}/context': {
      id: 'context_assistant',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const assistantDataDetails = {
  'GET /files/{assistant_name}': { userKeys: { response: ['files.[].metadata.**'] } },
  'POST /files/{assistant_name}': { userKeys: { response: ['metadata.**'] } },
  'GET /files/{assistant_name}/{assistant_file_id}': { userKeys: { response: ['metadata.**'] } },
  'POST /chat/{assistant_name}': {
    userKeys: {
      request: ['filter.**'],
      response: [
        'citations.[].references.[].file.metadata.**',
        'citation.references.[].file.metadata.**',
      ],
    },
  },
  'POST /chat/{assistant_name}/chat/completions': { userKeys: { request: ['filter.**'] } },
  'POST /chat/{assistant_name}/context': {
    userKeys: { request: ['filter.**'], response: ['snippets.[].reference.file.metadata.**'] },
  },
} as const satisfies Readonly<Record<string, OperationDetails>>;
