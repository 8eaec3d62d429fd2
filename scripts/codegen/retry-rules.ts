import type { RetryClass } from './retry-classifier.ts';

/** What the spec cannot tell about a POST: that repeating it is harmless, or that its answer is a secret. */
export interface RetryRule {
  readonly api: string;
  /** `METHOD /path/{template}`, in every version that has it. */
  readonly route: string;
  readonly retryClass: RetryClass;
  readonly reason: string;
}

/** Every POST that is not listed here counts as `create`. */
export const RETRY_RULES: readonly RetryRule[] = [
  {
    api: 'db_data',
    route: 'POST /query',
    retryClass: 'safe',
    reason: 'A search; POST only because a vector is too long for a URL.',
  },
  {
    api: 'db_data',
    route: 'POST /records/namespaces/{namespace}/search',
    retryClass: 'safe',
    reason: 'A search, billed for each run.',
  },
  {
    api: 'db_data',
    route: 'POST /vectors/fetch_by_metadata',
    retryClass: 'safe',
    reason: 'A read; POST only because of its filter.',
  },
  {
    api: 'db_data',
    route: 'POST /describe_index_stats',
    retryClass: 'safe',
    reason: 'A read; POST only because of its filter.',
  },
  {
    api: 'db_data',
    route: 'POST /vectors/upsert',
    retryClass: 'idempotent',
    reason: 'Each record replaces the one of the same id.',
  },
  {
    api: 'db_data',
    route: 'POST /records/namespaces/{namespace}/upsert',
    retryClass: 'idempotent',
    reason: 'Each record replaces the one of the same id.',
  },
  {
    api: 'db_data',
    route: 'POST /vectors/update',
    retryClass: 'idempotent',
    reason: 'Sets values and metadata to what is given; nothing is counted up.',
  },
  {
    api: 'db_data',
    route: 'POST /vectors/delete',
    retryClass: 'idempotent',
    reason: 'What is gone stays gone.',
  },
  {
    api: 'inference',
    route: 'POST /embed',
    retryClass: 'safe',
    reason: 'A computation that stores nothing, billed for each run.',
  },
  {
    api: 'inference',
    route: 'POST /rerank',
    retryClass: 'safe',
    reason: 'A computation that stores nothing, billed for each run.',
  },
  {
    api: 'assistant_data',
    route: 'POST /chat/{assistant_name}/context',
    retryClass: 'safe',
    reason: 'A search for snippets, billed for each run.',
  },
  {
    api: 'assistant_evaluation',
    route: 'POST /evaluation/metrics/alignment',
    retryClass: 'safe',
    reason: 'A computation that stores nothing, billed for each run.',
  },
  {
    api: 'oauth',
    route: 'POST /oauth/token',
    retryClass: 'safe',
    reason: 'Minting another short-lived token changes nothing.',
  },
  {
    api: 'admin',
    route: 'POST /admin/projects/{project_id}/api-keys',
    retryClass: 'secret',
    reason: 'Creates a key and shows its value once.',
  },
];
