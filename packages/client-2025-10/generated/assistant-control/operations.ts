// Generated from specs/2025-10/assistant_control_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const assistantControl = {
  name: 'assistant_control',
  version: '2025-10',
  security: 'apiKey',
  servers: ['https://api.pinecone.io/assistant'],
  operations: {
    'GET /assistants': {
      id: 'list_assistants',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      userKeys: { response: ['assistants.[].metadata.**'] },
    },
    'POST /assistants': {
      id: 'create_assistant',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['metadata.**'], response: ['metadata.**'] },
    },
    'GET /assistants/{assistant_name}': {
      id: 'get_assistant',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
      userKeys: { response: ['metadata.**'] },
    },
    'PATCH /assistants/{assistant_name}': {
      id: 'update_assistant',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
      userKeys: { request: ['metadata.**'], response: ['metadata.**'] },
    },
    'DELETE /assistants/{assistant_name}': {
      id: 'delete_assistant',
      retryClass: 'idempotent',
      success: { 200: [] },
    },
  },
} as const satisfies ApiDescription;
