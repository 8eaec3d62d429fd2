// Generated from specs/2025-04/inference_2025-04.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

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
    },
    'POST /rerank': {
      id: 'rerank',
      retryClass: 'safe',
      requestMediaTypes: ['application/json'],
      success: { 200: ['application/json'] },
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

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const inferenceDetails = {
  'POST /embed': { userKeys: { request: ['parameters.**'] } },
  'POST /rerank': {
    userKeys: { request: ['documents.[].**', 'parameters.**'], response: ['data.[].document.**'] },
  },
} as const satisfies Readonly<Record<string, OperationDetails>>;
