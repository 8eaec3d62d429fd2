// Generated from specs/ by `pnpm codegen`. Do not edit.

import type { Registry, Shape } from '../negotiation/registry-types.js';

/** Every API version that this release knows, oldest first. */
export const VERSIONS = ['2025-04', '2025-10'] as const;

const ScalingConfigManual: Shape = {
  replicas: {},
  shards: {},
};

const ReadCapacityDedicatedConfig: Shape = {
  node_type: {},
  scaling: {},
  manual: { shape: ScalingConfigManual },
};

const ReadCapacity: Shape = {
  mode: {},
  dedicated: { shape: ReadCapacityDedicatedConfig },
};

const MetadataSchemaFieldsValue: Shape = {
  filterable: {},
};

const MetadataSchemaFields: Shape = {
  '*': { shape: MetadataSchemaFieldsValue },
};

const MetadataSchema: Shape = {
  fields: { shape: MetadataSchemaFields },
};

const ServerlessSpec: Shape = {
  cloud: {},
  region: {},
  source_collection: {},
  read_capacity: { since: 1, shape: ReadCapacity },
  schema: { since: 1, shape: MetadataSchema },
};

const PodSpecMetadataConfig: Shape = {
  indexed: {},
};

const PodSpec: Shape = {
  environment: {},
  pod_type: {},
  pods: {},
  replicas: {},
  shards: {},
  metadata_config: { shape: PodSpecMetadataConfig },
  source_collection: {},
};

const ByocSpec: Shape = {
  environment: {},
  read_capacity: { since: 1, shape: ReadCapacity },
  schema: { since: 1, shape: MetadataSchema },
};

const IndexSpec: Shape = {
  serverless: { shape: ServerlessSpec },
  pod: { shape: PodSpec },
  byoc: { shape: ByocSpec },
};

const CreateIndexRequest: Shape = {
  name: {},
  dimension: {},
  metric: {},
  vector_type: {},
  spec: { shape: IndexSpec },
  deletion_protection: {},
  tags: {},
};

const CreateIndexForModelRequestEmbed: Shape = {
  model: {},
  field_map: {},
  metric: {},
  dimension: {},
  read_parameters: {},
  write_parameters: {},
};

const CreateIndexForModelRequest: Shape = {
  name: {},
  cloud: {},
  region: {},
  embed: { shape: CreateIndexForModelRequestEmbed },
  deletion_protection: {},
  tags: {},
  read_capacity: { since: 1, shape: ReadCapacity },
  schema: { since: 1, shape: MetadataSchema },
};

const ConfigureIndexRequestSpecPod: Shape = {
  replicas: {},
  pod_type: {},
};

const ConfigureIndexRequestSpecServerless: Shape = {
  read_capacity: { shape: ReadCapacity },
};

const ConfigureIndexRequestSpec: Shape = {
  pod: { shape: ConfigureIndexRequestSpecPod },
  serverless: { since: 1, shape: ConfigureIndexRequestSpecServerless },
  byoc: { since: 1, shape: ConfigureIndexRequestSpecServerless },
};

const ConfigureIndexRequestEmbed: Shape = {
  model: {},
  field_map: {},
  read_parameters: {},
  write_parameters: {},
};

const ConfigureIndexRequest: Shape = {
  spec: { shape: ConfigureIndexRequestSpec },
  deletion_protection: {},
  tags: {},
  embed: { shape: ConfigureIndexRequestEmbed },
};

const CreateBackupRequest: Shape = {
  name: {},
  description: {},
};

const CreateIndexFromBackupRequest: Shape = {
  name: {},
  tags: {},
  deletion_protection: {},
};

const CreateCollectionRequest: Shape = {
  name: {},
  source: {},
};

const SparseValues: Shape = {
  indices: {},
  values: {},
};

const UpsertRequestVectors: Shape = {
  id: {},
  values: {},
  sparseValues: { shape: SparseValues },
  metadata: {},
};

const UpsertRequest: Shape = {
  vectors: { shape: UpsertRequestVectors },
  namespace: {},
};

const UpsertRecordsBody: Shape = {
  _id: {},
};

const QueryRequestQueries: Shape = {
  values: {},
  sparseValues: { shape: SparseValues },
  topK: {},
  namespace: {},
  filter: {},
};

const QueryRequest: Shape = {
  namespace: {},
  vector: {},
  sparseVector: { shape: SparseValues },
  id: {},
  topK: {},
  filter: {},
  includeValues: {},
  includeMetadata: {},
  queries: { shape: QueryRequestQueries },
  scanFactor: { since: 1 },
  maxCandidates: { since: 1 },
};

const SearchRecordsVector: Shape = {
  values: {},
  sparse_indices: {},
  sparse_values: {},
};

const SearchMatchTerms: Shape = {
  terms: {},
  strategy: {},
};

const SearchRecordsRequestQuery: Shape = {
  inputs: {},
  vector: { shape: SearchRecordsVector },
  id: {},
  top_k: {},
  filter: {},
  match_terms: { since: 1, shape: SearchMatchTerms },
};

const SearchRecordsRequestRerank: Shape = {
  model: {},
  rank_fields: {},
  top_n: {},
  query: {},
  parameters: {},
};

const SearchRecordsRequest: Shape = {
  query: { shape: SearchRecordsRequestQuery },
  fields: {},
  rerank: { shape: SearchRecordsRequestRerank },
};

const UpdateRequest: Shape = {
  id: {},
  values: {},
  sparseValues: { shape: SparseValues },
  setMetadata: {},
  namespace: {},
  filter: { since: 1 },
  dryRun: { since: 1 },
};

const DeleteRequest: Shape = {
  ids: {},
  filter: {},
  deleteAll: {},
  namespace: {},
};

const DescribeIndexStatsRequest: Shape = {
  filter: {},
};

const ImportErrorMode: Shape = {
  onError: {},
};

const StartImportRequest: Shape = {
  uri: {},
  integrationId: {},
  errorMode: { shape: ImportErrorMode },
};

const EmbedRequestInputs: Shape = {
  text: {},
};

const EmbedRequest: Shape = {
  model: {},
  inputs: { shape: EmbedRequestInputs },
  parameters: {},
};

const RerankRequest: Shape = {
  model: {},
  query: {},
  documents: {},
  rank_fields: {},
  top_n: {},
  return_documents: {},
  parameters: {},
};

const FetchByMetadataRequest: Shape = {
  namespace: {},
  filter: {},
  limit: {},
  paginationToken: {},
};

const CreateNamespaceRequest: Shape = {
  name: {},
  schema: { shape: MetadataSchema },
};

/** Every operation of the facade. */
export const registry = {
  listIndexes: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /indexes', '2025-10': 'GET /indexes' },
    fields: {},
  },
  createIndex: {
    api: 'dbControl',
    routes: { '2025-04': 'POST /indexes', '2025-10': 'POST /indexes' },
    fields: { body: CreateIndexRequest },
  },
  createIndexForModel: {
    api: 'dbControl',
    routes: {
      '2025-04': 'POST /indexes/create-for-model',
      '2025-10': 'POST /indexes/create-for-model',
    },
    fields: { body: CreateIndexForModelRequest },
  },
  describeIndex: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /indexes/{index_name}', '2025-10': 'GET /indexes/{index_name}' },
    fields: { path: { index_name: {} } },
  },
  configureIndex: {
    api: 'dbControl',
    routes: { '2025-04': 'PATCH /indexes/{index_name}', '2025-10': 'PATCH /indexes/{index_name}' },
    fields: { path: { index_name: {} }, body: ConfigureIndexRequest },
  },
  deleteIndex: {
    api: 'dbControl',
    routes: {
      '2025-04': 'DELETE /indexes/{index_name}',
      '2025-10': 'DELETE /indexes/{index_name}',
    },
    fields: { path: { index_name: {} } },
  },
  listIndexBackups: {
    api: 'dbControl',
    routes: {
      '2025-04': 'GET /indexes/{index_name}/backups',
      '2025-10': 'GET /indexes/{index_name}/backups',
    },
    fields: { path: { index_name: {} }, query: { limit: {}, paginationToken: {} } },
  },
  createBackup: {
    api: 'dbControl',
    routes: {
      '2025-04': 'POST /indexes/{index_name}/backups',
      '2025-10': 'POST /indexes/{index_name}/backups',
    },
    fields: { path: { index_name: {} }, body: CreateBackupRequest },
  },
  listProjectBackups: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /backups', '2025-10': 'GET /backups' },
    fields: { query: { limit: {}, paginationToken: {} } },
  },
  describeBackup: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /backups/{backup_id}', '2025-10': 'GET /backups/{backup_id}' },
    fields: { path: { backup_id: {} } },
  },
  deleteBackup: {
    api: 'dbControl',
    routes: { '2025-04': 'DELETE /backups/{backup_id}', '2025-10': 'DELETE /backups/{backup_id}' },
    fields: { path: { backup_id: {} } },
  },
  createIndexFromBackup: {
    api: 'dbControl',
    routes: {
      '2025-04': 'POST /backups/{backup_id}/create-index',
      '2025-10': 'POST /backups/{backup_id}/create-index',
    },
    fields: { path: { backup_id: {} }, body: CreateIndexFromBackupRequest },
  },
  listRestoreJobs: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /restore-jobs', '2025-10': 'GET /restore-jobs' },
    fields: { query: { limit: {}, paginationToken: {} } },
    dates: { 'data.[].created_at': {}, 'data.[].completed_at': {} },
  },
  describeRestoreJob: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /restore-jobs/{job_id}', '2025-10': 'GET /restore-jobs/{job_id}' },
    fields: { path: { job_id: {} } },
    dates: { created_at: {}, completed_at: {} },
  },
  listCollections: {
    api: 'dbControl',
    routes: { '2025-04': 'GET /collections', '2025-10': 'GET /collections' },
    fields: {},
  },
  createCollection: {
    api: 'dbControl',
    routes: { '2025-04': 'POST /collections', '2025-10': 'POST /collections' },
    fields: { body: CreateCollectionRequest },
  },
  describeCollection: {
    api: 'dbControl',
    routes: {
      '2025-04': 'GET /collections/{collection_name}',
      '2025-10': 'GET /collections/{collection_name}',
    },
    fields: { path: { collection_name: {} } },
  },
  deleteCollection: {
    api: 'dbControl',
    routes: {
      '2025-04': 'DELETE /collections/{collection_name}',
      '2025-10': 'DELETE /collections/{collection_name}',
    },
    fields: { path: { collection_name: {} } },
  },
  upsert: {
    api: 'dbData',
    routes: { '2025-04': 'POST /vectors/upsert', '2025-10': 'POST /vectors/upsert' },
    fields: { body: UpsertRequest },
  },
  upsertRecords: {
    api: 'dbData',
    routes: {
      '2025-04': 'POST /records/namespaces/{namespace}/upsert',
      '2025-10': 'POST /records/namespaces/{namespace}/upsert',
    },
    fields: { path: { namespace: {} }, body: UpsertRecordsBody },
  },
  query: {
    api: 'dbData',
    routes: { '2025-04': 'POST /query', '2025-10': 'POST /query' },
    fields: { body: QueryRequest },
  },
  searchRecords: {
    api: 'dbData',
    routes: {
      '2025-04': 'POST /records/namespaces/{namespace}/search',
      '2025-10': 'POST /records/namespaces/{namespace}/search',
    },
    fields: { path: { namespace: {} }, body: SearchRecordsRequest },
  },
  fetch: {
    api: 'dbData',
    routes: { '2025-04': 'GET /vectors/fetch', '2025-10': 'GET /vectors/fetch' },
    fields: { query: { ids: {}, namespace: {} } },
  },
  listVectors: {
    api: 'dbData',
    routes: { '2025-04': 'GET /vectors/list', '2025-10': 'GET /vectors/list' },
    fields: { query: { namespace: {}, prefix: {}, limit: {}, paginationToken: {} } },
  },
  update: {
    api: 'dbData',
    routes: { '2025-04': 'POST /vectors/update', '2025-10': 'POST /vectors/update' },
    fields: { body: UpdateRequest },
  },
  deleteVectors: {
    api: 'dbData',
    routes: { '2025-04': 'POST /vectors/delete', '2025-10': 'POST /vectors/delete' },
    fields: { body: DeleteRequest },
  },
  describeIndexStats: {
    api: 'dbData',
    routes: { '2025-04': 'POST /describe_index_stats', '2025-10': 'POST /describe_index_stats' },
    fields: { body: DescribeIndexStatsRequest },
  },
  listNamespaces: {
    api: 'dbData',
    routes: { '2025-04': 'GET /namespaces', '2025-10': 'GET /namespaces' },
    fields: { query: { limit: {}, paginationToken: {}, prefix: { since: 1 } } },
  },
  describeNamespace: {
    api: 'dbData',
    routes: { '2025-04': 'GET /namespaces/{namespace}', '2025-10': 'GET /namespaces/{namespace}' },
    fields: { path: { namespace: {} } },
  },
  deleteNamespace: {
    api: 'dbData',
    routes: {
      '2025-04': 'DELETE /namespaces/{namespace}',
      '2025-10': 'DELETE /namespaces/{namespace}',
    },
    fields: { path: { namespace: {} } },
  },
  listImports: {
    api: 'dbData',
    routes: { '2025-04': 'GET /bulk/imports', '2025-10': 'GET /bulk/imports' },
    fields: { query: { limit: {}, paginationToken: {} } },
    dates: { 'data.[].createdAt': {}, 'data.[].finishedAt': {} },
  },
  startImport: {
    api: 'dbData',
    routes: { '2025-04': 'POST /bulk/imports', '2025-10': 'POST /bulk/imports' },
    fields: { body: StartImportRequest },
  },
  describeImport: {
    api: 'dbData',
    routes: { '2025-04': 'GET /bulk/imports/{id}', '2025-10': 'GET /bulk/imports/{id}' },
    fields: { path: { id: {} } },
    dates: { createdAt: {}, finishedAt: {} },
  },
  cancelImport: {
    api: 'dbData',
    routes: { '2025-04': 'DELETE /bulk/imports/{id}', '2025-10': 'DELETE /bulk/imports/{id}' },
    fields: { path: { id: {} } },
  },
  embed: {
    api: 'inference',
    routes: { '2025-04': 'POST /embed', '2025-10': 'POST /embed' },
    fields: { body: EmbedRequest },
  },
  rerank: {
    api: 'inference',
    routes: { '2025-04': 'POST /rerank', '2025-10': 'POST /rerank' },
    fields: { body: RerankRequest },
  },
  listModels: {
    api: 'inference',
    routes: { '2025-04': 'GET /models', '2025-10': 'GET /models' },
    fields: { query: { type: {}, vector_type: {} } },
  },
  getModel: {
    api: 'inference',
    routes: { '2025-04': 'GET /models/{model_name}', '2025-10': 'GET /models/{model_name}' },
    fields: { path: { model_name: {} } },
  },
  fetchByMetadata: {
    api: 'dbData',
    routes: { '2025-10': 'POST /vectors/fetch_by_metadata' },
    fields: { body: FetchByMetadataRequest },
  },
  createNamespace: {
    api: 'dbData',
    routes: { '2025-10': 'POST /namespaces' },
    fields: { body: CreateNamespaceRequest },
  },
} as const satisfies Registry;
