// Generated from specs/2025-10/assistant_evaluation_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const assistantEvaluation = {
  name: 'assistant_evaluation',
  version: '2025-10',
  security: 'apiKey',
  servers: [
    'https://prod-1-data.ke.pinecone.io/assistant',
    'https://prod-eu-data.ke.pinecone.io/assistant',
  ],
  operations: {
    'POST /evaluation/metrics/alignment': {
      id: 'metrics_alignment',
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
export const assistantEvaluationDetails = {} as const satisfies Readonly<Record<string, OperationDetails>>;
