// Generated from specs/2025-04/inference_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const inference = {
  name: 'inference',
  version: '2025-04',
  security: 'apiKey',
  servers: ['https://api.pinecone.io'],
  operations: {
    'POST /embed': {
      id: 'embed',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      success: { 200: ['application/json'] },
      userKeys: { request: ['parameters.**'] },
    },
    'POST /rerank': {
      id: 'rerank',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      success: { 200: ['application/json'] },
      userKeys: {
        request: ['documents.[].**', 'parameters.**'],
        response: ['data.[].document.**'],
      },
    },
    'GET /models': {
      id: 'list_models',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
    'GET /models/{model_name}': {
      id: 'get_model',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
  },
} as const satisfies ApiDescription;
