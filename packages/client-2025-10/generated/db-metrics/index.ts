// Generated from specs/2025-10/db_metrics_2025-10.oas.yaml by `pnpm codegen`. Do not edit.

import {
  type ApiClient,
  createApiClient,
  type FixedServerOptions,
  type WireSupport,
} from '@pinecone-versioned/transport';
import { dbMetrics, dbMetricsDetails } from './operations.js';
import type { components, operations, paths } from './types.js';

export * from '../transport.js';
export { dbMetrics, dbMetricsDetails };
export type { components, operations, paths };

/** What the API needs beside JSON and a fixed server. */
export const dbMetricsSupport: WireSupport = {};

/** Options of {@link createDbMetricsClient}. */
export type DbMetricsClientOptions = FixedServerOptions<'bearerToken'>;

/** Typed client of the Pinecone Metrics API, version 2025-10. */
export type DbMetricsClient = ApiClient<paths>;

/**
 * Tells Prometheus where to collect the metrics of a project's serverless indexes, by HTTP service
 * discovery. It lists addresses only; the metrics themselves are read from those addresses. Calls
 * go to `https://api.pinecone.io` with a project API key as the bearer token.
 */
export function createDbMetricsClient(options: DbMetricsClientOptions): DbMetricsClient {
  return createApiClient<paths>(dbMetrics, options, dbMetricsSupport);
}

/** Groups of scrape targets, in the format that Prometheus HTTP service discovery reads. */
export type PrometheusTargets = components['schemas']['PrometheusTargets'];

/** The body of each failed call. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/**
 * Response body of `GET /prometheus/projects/{project_id}/metrics/discover`: Discover Prometheus
 * scrape targets.
 */
export type FetchPrometheusTargetsResponseBody = operations['fetch_prometheus_targets']['responses'][200]['content']['application/json'];
