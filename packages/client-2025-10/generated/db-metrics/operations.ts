// Generated from specs/2025-10/db_metrics_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import type { ApiDescription, OperationDetails } from '@pinecone-versioned/transport';

/** Every operation of the API, as the transport needs to know it. */
export const dbMetrics = {
  name: 'db_metrics',
  version: '2025-10',
  security: 'bearerToken',
  servers: ['https://api.pinecone.io'],
  operations: {
    'GET /prometheus/projects/{project_id}/metrics/discover': {
      id: 'fetch_prometheus_targets',
      retryClass: 'safe',
      success: { 200: ['application/json'] },
    },
  },
} as const satisfies ApiDescription;

/**
 * Pages and user-named keys by route, for wrappers around the client. Apart from the table, so that
 * a bundle without a wrapper leaves it out.
 */
export const dbMetricsDetails = {
  'GET /prometheus/projects/{project_id}/metrics/discover': {
    userKeys: { response: ['[].labels.*'] },
  },
} as const satisfies Readonly<Record<string, OperationDetails>>;
