// Generated from specs/2025-10/assistant_control_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

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
    },
    'POST /assistants': {
      id: 'create_assistant',
      retryClass: 'create',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'GET /assistants/{assistant_name}': {
      id: 'get_assistant',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'PATCH /assistants/{assistant_name}': {
      id: 'update_assistant',
      retryClass: 'idempotent',
      requestMediaTypes: ['application/json'],
      bodyRequired: true,
      success: { 200: ['application/json'] },
    },
    'DELETE /assistants/{assistant_name}': {
      id: 'delete_assistant',
      retryClass: 'idempotent',
      success: { 200: [] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const assistantControlDetails = {
  'GET /assistants': { userKeys: { response: ['assistants.[].metadata.**'] } },
  'POST /assistants': { userKeys: { request: ['metadata.**'], response: ['metadata.**'] } },
  'GET /assistants/{assistant_name}': { userKeys: { response: ['metadata.**'] } },
  'PATCH /assistants/{assistant_name}': {
    userKeys: { request: ['metadata.**'], response: ['metadata.**'] },
  },
} as const satisfies Readonly<Record<string, OperationDetails>>;
