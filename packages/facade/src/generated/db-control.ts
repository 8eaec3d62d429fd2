// Generated from specs/ by `pnpm codegen`. Do not edit.

import type { RegistryApi, RegistryOperation, Shape } from '../negotiation/registry-types.js';

/** The API as a whole, the same in all versions. */
const API = { name: 'db_control', servers: ['https://api.pinecone.io'] } as const satisfies RegistryApi;

const ReadCapacityDedicatedConfig: Shape = {
  node_type: {},
};

const ReadCapacity: Shape = {
  dedicated: { shape: ReadCapacityDedicatedConfig },
};

const ServerlessSpec: Shape = {
  source_collection: {},
  read_capacity: { since: 1, shape: ReadCapacity },
  schema: { since: 1 },
};

const PodSpec: Shape = {
  pod_type: {},
  metadata_config: {},
  source_collection: {},
};

const ByocSpec: Shape = {
  read_capacity: { since: 1, shape: ReadCapacity },
  schema: { since: 1 },
};

const IndexSpec: Shape = {
  serverless: { shape: ServerlessSpec },
  pod: { shape: PodSpec },
  byoc: { shape: ByocSpec },
};

const CreateIndexRequest: Shape = {
  vector_type: {},
  spec: { shape: IndexSpec },
  deletion_protection: {},
};

const CreateIndexForModelRequestEmbed: Shape = {
  field_map: {},
  read_parameters: {},
  write_parameters: {},
};

const CreateIndexForModelRequest: Shape = {
  embed: { shape: CreateIndexForModelRequestEmbed },
  deletion_protection: {},
  read_capacity: { since: 1, shape: ReadCapacity },
  schema: { since: 1 },
};

const ConfigureIndexRequestSpecPod: Shape = {
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

const ConfigureIndexRequest: Shape = {
  spec: { shape: ConfigureIndexRequestSpec },
  deletion_protection: {},
  embed: { shape: CreateIndexForModelRequestEmbed },
};

const CreateIndexFromBackupRequest: Shape = {
  deletion_protection: {},
};

export const listIndexes = {
  id: 'listIndexes',
  api: API,
  calls: 'GET /indexes safe 200',
  userKeys: 'indexes.[].tags.*;indexes.[].embed.field_map.**;indexes.[].embed.read_parameters.**;indexes.[].embed.write_parameters.**;1indexes.[].spec.serverless.schema.fields.*;1indexes.[].spec.byoc.schema.fields.*',
} as const satisfies RegistryOperation;

export const createIndex = {
  id: 'createIndex',
  api: API,
  calls: 'POST /indexes create 201 application/json!',
  body: CreateIndexRequest,
  constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? dimension:i:1:20000 metric::::cosine|euclidean|dotproduct 1metric vector_type spec:O:::serverless|pod|byoc{serverless{cloud:S:::gcp|aws|azure 1cloud:S region:S source_collection read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}} schema{fields:O{*{filterable:b}}}} pod{environment:S pod_type:S pods:i:1 replicas:i:1 shards:i:1 metadata_config{indexed:l{[]}} source_collection} byoc{environment:S read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}} schema{fields:O{*{filterable:b}}}}} deletion_protection::::disabled|enabled 1deletion_protection tags{*}}',
  userKeys: 'tags.*;embed.field_map.**;embed.read_parameters.**;embed.write_parameters.**;1spec.serverless.schema.fields.*;1spec.byoc.schema.fields.*',
} as const satisfies RegistryOperation;

export const createIndexForModel = {
  id: 'createIndexForModel',
  api: API,
  calls: 'POST /indexes/create-for-model create 201 application/json!',
  body: CreateIndexForModelRequest,
  constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? cloud:S:::gcp|aws|azure 1cloud:S region:S embed:O{model:S field_map:O metric::::cosine|euclidean|dotproduct 1metric dimension:i read_parameters:o write_parameters:o} deletion_protection::::disabled|enabled 1deletion_protection tags{*} read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}} schema{fields:O{*{filterable:b}}}}',
  userKeys: 'tags.*;embed.field_map.**;embed.read_parameters.**;embed.write_parameters.**;1spec.serverless.schema.fields.*;1spec.byoc.schema.fields.*',
} as const satisfies RegistryOperation;

export const describeIndex = {
  id: 'describeIndex',
  api: API,
  calls: 'GET /indexes/{index_name} safe 200',
  userKeys: 'tags.*;embed.field_map.**;embed.read_parameters.**;embed.write_parameters.**;1spec.serverless.schema.fields.*;1spec.byoc.schema.fields.*',
} as const satisfies RegistryOperation;

export const configureIndex = {
  id: 'configureIndex',
  api: API,
  calls: 'PATCH /indexes/{index_name} idempotent 202 application/json!',
  body: ConfigureIndexRequest,
  constraints: 'body:O{spec{pod:O{replicas:i:1 pod_type}} 1spec::::serverless|pod|byoc{serverless{read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}}} pod{replicas:i:1 pod_type} byoc{read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}}}} deletion_protection::::disabled|enabled 1deletion_protection tags{*} embed{model field_map:o read_parameters:o write_parameters:o}}',
  userKeys: 'tags.*;embed.field_map.**;embed.read_parameters.**;embed.write_parameters.**;1spec.serverless.schema.fields.*;1spec.byoc.schema.fields.*',
} as const satisfies RegistryOperation;

export const deleteIndex = { id: 'deleteIndex', api: API, calls: 'DELETE /indexes/{index_name} idempotent -' } as const satisfies RegistryOperation;

export const listIndexBackups = {
  id: 'listIndexBackups',
  api: API,
  calls: 'GET /indexes/{index_name}/backups safe 200',
  constraints: 'query{limit:i:1:100 paginationToken}',
  userKeys: 'data.[].tags.*;1data.[].schema.fields.*',
} as const satisfies RegistryOperation;

export const createBackup = {
  id: 'createBackup',
  api: API,
  calls: 'POST /indexes/{index_name}/backups create 201 application/json!',
  constraints: 'body:O{name description}',
  userKeys: 'tags.*;1schema.fields.*',
} as const satisfies RegistryOperation;

export const listProjectBackups = {
  id: 'listProjectBackups',
  api: API,
  calls: 'GET /backups safe 200',
  constraints: 'query{limit:i:1:100 paginationToken}',
  userKeys: 'data.[].tags.*;1data.[].schema.fields.*',
} as const satisfies RegistryOperation;

export const describeBackup = {
  id: 'describeBackup',
  api: API,
  calls: 'GET /backups/{backup_id} safe 200',
  userKeys: 'tags.*;1schema.fields.*',
} as const satisfies RegistryOperation;

export const deleteBackup = { id: 'deleteBackup', api: API, calls: 'DELETE /backups/{backup_id} idempotent -' } as const satisfies RegistryOperation;

export const createIndexFromBackup = {
  id: 'createIndexFromBackup',
  api: API,
  calls: 'POST /backups/{backup_id}/create-index create 202 application/json!',
  body: CreateIndexFromBackupRequest,
  constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? tags{*} deletion_protection::::disabled|enabled 1deletion_protection}',
} as const satisfies RegistryOperation;

export const listRestoreJobs = {
  id: 'listRestoreJobs',
  api: API,
  calls: 'GET /restore-jobs safe 200',
  constraints: 'query{limit:i:1:100 paginationToken}',
  dates: 'data.[].created_at;data.[].completed_at',
} as const satisfies RegistryOperation;

export const describeRestoreJob = {
  id: 'describeRestoreJob',
  api: API,
  calls: 'GET /restore-jobs/{job_id} safe 200',
  dates: 'created_at;completed_at',
} as const satisfies RegistryOperation;

export const listCollections = { id: 'listCollections', api: API, calls: 'GET /collections safe 200' } as const satisfies RegistryOperation;

export const createCollection = {
  id: 'createCollection',
  api: API,
  calls: 'POST /collections create 201 application/json!',
  constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? source:S}',
} as const satisfies RegistryOperation;

export const describeCollection = { id: 'describeCollection', api: API, calls: 'GET /collections/{collection_name} safe 200' } as const satisfies RegistryOperation;

export const deleteCollection = { id: 'deleteCollection', api: API, calls: 'DELETE /collections/{collection_name} idempotent -' } as const satisfies RegistryOperation;

/** Every operation of the API in every version. */
export const dbControl = [
  listIndexes,
  createIndex,
  createIndexForModel,
  describeIndex,
  configureIndex,
  deleteIndex,
  listIndexBackups,
  createBackup,
  listProjectBackups,
  describeBackup,
  deleteBackup,
  createIndexFromBackup,
  listRestoreJobs,
  describeRestoreJob,
  listCollections,
  createCollection,
  describeCollection,
  deleteCollection,
] as const;
