/** What the story has learnt from the answers so far, by name. */
export type Memory = Map<string, string>;

/** One call of the story. Versions that lack the operation leave it out. */
export interface Step {
  readonly title: string;
  readonly api: 'db_control' | 'db_data';
  /** `METHOD /path/{template}` of the spec. */
  readonly route: string;
  readonly params?: (memory: Memory) => {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  /** Status that the contract promises. */
  readonly status: number;
  /** Says what is wrong with the answer, or nothing; may remember parts of it for later steps. */
  readonly check?: (data: unknown, memory: Memory) => string | undefined;
}

const NAMESPACE = 'example-namespace';
const QUERY_VECTOR = [0.1, 0.18, -0.11, 0.37];

const indexName = () => ({ path: { index_name: 'docs-example' } });
const backupId = (memory: Memory) => ({ path: { backup_id: recall(memory, 'backup_id') } });
const jobId = (memory: Memory) => ({ path: { job_id: recall(memory, 'restore_job_id') } });
const namespace = () => ({ path: { namespace: NAMESPACE } });

/** The guides' story: an index, its backup, a second index from the backup, and its records by namespace. */
export const story: readonly Step[] = [
  {
    title: 'List indexes',
    api: 'db_control',
    route: 'GET /indexes',
    status: 200,
    check: (data) => expectItem(data, 'indexes', ['name', 'docs-example']),
  },
  {
    title: 'Create an index, protected and tagged',
    api: 'db_control',
    route: 'POST /indexes',
    body: {
      name: 'docs-example',
      dimension: 1536,
      metric: 'cosine',
      spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
      deletion_protection: 'enabled',
      tags: { example: 'tag', environment: 'development' },
    },
    status: 201,
    check: (data) => expectField(data, 'deletion_protection', 'enabled'),
  },
  {
    title: 'Describe the index',
    api: 'db_control',
    route: 'GET /indexes/{index_name}',
    params: indexName,
    status: 200,
    check: (data, memory) => remember(data, 'host', memory),
  },
  {
    title: 'Configure it: lift the protection',
    api: 'db_control',
    route: 'PATCH /indexes/{index_name}',
    params: indexName,
    body: { deletion_protection: 'disabled', tags: { environment: 'development' } },
    status: 202,
    check: (data) => expectField(data, 'name', 'docs-example'),
  },
  {
    title: 'Back it up',
    api: 'db_control',
    route: 'POST /indexes/{index_name}/backups',
    params: indexName,
    body: { name: 'example-backup', description: 'Month-end backup of docs-example' },
    status: 201,
    check: (data, memory) => remember(data, 'backup_id', memory),
  },
  {
    title: "List the index's backups",
    api: 'db_control',
    route: 'GET /indexes/{index_name}/backups',
    params: indexName,
    status: 200,
    check: (data, memory) => expectItem(data, 'data', ['backup_id', recall(memory, 'backup_id')]),
  },
  {
    title: 'Create an index from the backup',
    api: 'db_control',
    route: 'POST /backups/{backup_id}/create-index',
    params: backupId,
    body: {
      name: 'restored-index',
      tags: { tag0: 'val0', tag1: 'val1' },
      deletion_protection: 'enabled',
    },
    status: 202,
    check: (data, memory) => remember(data, 'restore_job_id', memory),
  },
  {
    title: 'List restore jobs',
    api: 'db_control',
    route: 'GET /restore-jobs',
    params: () => ({ query: { limit: 10 } }),
    status: 200,
    check: (data, memory) =>
      expectItem(data, 'data', ['restore_job_id', recall(memory, 'restore_job_id')]),
  },
  {
    title: 'Describe the restore job',
    api: 'db_control',
    route: 'GET /restore-jobs/{job_id}',
    params: jobId,
    status: 200,
    check: (data) => expectField(data, 'status', 'Completed'),
  },
  {
    title: 'Create a namespace',
    api: 'db_data',
    route: 'POST /namespaces',
    body: { name: NAMESPACE, schema: { fields: { category: { filterable: true } } } },
    status: 200,
    check: (data) => expectField(data, 'name', NAMESPACE),
  },
  {
    title: 'List namespaces',
    api: 'db_data',
    route: 'GET /namespaces',
    params: () => ({ query: { limit: 10 } }),
    status: 200,
    check: (data) => expectItem(data, 'namespaces', ['name', NAMESPACE]),
  },
  {
    title: 'Describe the namespace',
    api: 'db_data',
    route: 'GET /namespaces/{namespace}',
    params: namespace,
    status: 200,
    check: (data) => expectField(data, 'name', NAMESPACE),
  },
  {
    title: 'Upsert vectors',
    api: 'db_data',
    route: 'POST /vectors/upsert',
    body: {
      namespace: NAMESPACE,
      vectors: [
        // A typed array, as embedding models give it, goes over the wire as plain numbers.
        { id: 'rec1', values: Float32Array.from(QUERY_VECTOR), metadata: { year: 2025 } },
        { id: 'rec2', values: [0.2, 0.28, -0.21, 0.47], metadata: { year: 2024 } },
      ],
    },
    status: 200,
  },
  {
    title: 'Query by vector',
    api: 'db_data',
    route: 'POST /query',
    body: { namespace: NAMESPACE, vector: QUERY_VECTOR, topK: 2, includeMetadata: true },
    status: 200,
    check: (data) => expectItem(data, 'matches', ['id', 'rec1']),
  },
  {
    title: 'Upsert text records (NDJSON)',
    api: 'db_data',
    route: 'POST /records/namespaces/{namespace}/upsert',
    params: namespace,
    body: [
      { _id: 'rec1', chunk_text: 'Apples are a good source of fibre.', category: 'nutrition' },
      { _id: 'rec2', chunk_text: 'Washing hands keeps germs away.', category: 'immune system' },
    ],
    status: 201,
  },
  {
    title: 'Search with text',
    api: 'db_data',
    route: 'POST /records/namespaces/{namespace}/search',
    params: namespace,
    body: {
      query: { inputs: { text: 'Disease prevention' }, top_k: 2 },
      fields: ['chunk_text', 'category'],
    },
    status: 200,
    check: (data) => expectItem(at(data, 'result'), 'hits', ['_id', 'rec2']),
  },
  {
    title: 'Delete the namespace',
    api: 'db_data',
    route: 'DELETE /namespaces/{namespace}',
    params: namespace,
    status: 200,
  },
];

function at(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function expectField(data: unknown, key: string, wanted: string): string | undefined {
  const found = at(data, key);
  return found === wanted
    ? undefined
    : `expected ${key} to be ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`;
}

function expectItem(
  data: unknown,
  list: string,
  [key, wanted]: readonly [string, string],
): string | undefined {
  const items = at(data, list);
  if (!Array.isArray(items)) return `expected a list in ${list}, got ${JSON.stringify(items)}`;
  if (items.some((item) => at(item, key) === wanted)) return undefined;
  return `expected one of ${list} to have ${key} ${JSON.stringify(wanted)}`;
}

function remember(data: unknown, key: string, memory: Memory): string | undefined {
  const value = at(data, key);
  if (typeof value !== 'string') return `expected text in ${key}, got ${JSON.stringify(value)}`;
  memory.set(key, value);
  return undefined;
}

function recall(memory: Memory, key: string): string {
  const value = memory.get(key);
  if (value === undefined) throw new Error(`No earlier step has answered with a ${key}.`);
  return value;
}
