// Generated from specs/2025-10 by `pnpm codegen`. Do not edit.

/** Dated API version that these clients speak. */
export const API_VERSION = '2025-10';

export * from './transport.js';
export {
  createAdminClient,
  type AdminClient,
  type AdminClientOptions,
} from './admin/index.js';
export type * as admin from './admin/index.js';

export {
  createAssistantControlClient,
  type AssistantControlClient,
  type AssistantControlClientOptions,
} from './assistant-control/index.js';
export type * as assistantControl from './assistant-control/index.js';

export {
  createAssistantDataClient,
  type AssistantDataClient,
  type AssistantDataClientOptions,
} from './assistant-data/index.js';
export type * as assistantData from './assistant-data/index.js';

export {
  createAssistantEvaluationClient,
  type AssistantEvaluationClient,
  type AssistantEvaluationClientOptions,
} from './assistant-evaluation/index.js';
export type * as assistantEvaluation from './assistant-evaluation/index.js';

export {
  createDbControlClient,
  type DbControlClient,
  type DbControlClientOptions,
} from './db-control/index.js';
export type * as dbControl from './db-control/index.js';

export {
  createDbDataClient,
  type DbDataClient,
  type DbDataClientOptions,
} from './db-data/index.js';
export type * as dbData from './db-data/index.js';

export {
  createDbMetricsClient,
  type DbMetricsClient,
  type DbMetricsClientOptions,
} from './db-metrics/index.js';
export type * as dbMetrics from './db-metrics/index.js';

export {
  createInferenceClient,
  type InferenceClient,
  type InferenceClientOptions,
} from './inference/index.js';
export type * as inference from './inference/index.js';

export {
  createOauthClient,
  type OauthClient,
  type OauthClientOptions,
} from './oauth/index.js';
export type * as oauth from './oauth/index.js';
