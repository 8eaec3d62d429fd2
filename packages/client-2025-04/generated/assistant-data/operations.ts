// Generated from specs/2025-04/assistant_data_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const assistantData = {
  name: 'assistant_data',
  version: '2025-04',
  security: 'apiKey',
  servers: [],
  operations: {
    'GET /files/{assistant_name}': {
      id: 'list_files',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      userKeys: { response: ['files.[].metadata.**'] },
    },
    'POST /files/{assistant_name}': {
      id: 'upload_file',
      retryClass: 'create',
      requestMediaTypes: ['multipart/form-data'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { response: ['metadata.**'] },
    },
    'GET /files/{assistant_name}/{assistant_file_id}': {
      id: 'describe_file',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      userKeys: { response: ['metadata.**'] },
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
      userKeys: {
        request: ['filter.**'],
        response: [
          'citations.[].references.[].file.metadata.**',
          'citation.references.[].file.metadata.**',
        ],
      },
    },
    'POST /chat/{assistant_name}/chat/completions': {
      id: 'chat_completion_assistant',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json', 'text/event-stream'] },
      userKeys: { request: ['filter.**'] },
    },
    'POST /chat/{assistant_name}/context': {
      id: 'context_assistant',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: {
        request: ['filter.**'],
        response: [
          'snippets.[].reference.file.metadata.**',
          'snippets.[].reference.**!type,file,pages',
        ],
      },
    },
  },
} as const satisfies ApiDescription;
