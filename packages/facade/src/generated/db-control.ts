// Generated from specs/ by `pnpm codegen`. Do not edit.

import {
  dbControl as dbControl_2025_04,
  dbControlSupport as dbControlSupport_2025_04,
} from '@pinecone-versioned/client-2025-04/db-control';
import {
  dbControl as dbControl_2025_10,
  dbControlSupport as dbControlSupport_2025_10,
} from '@pinecone-versioned/client-2025-10/db-control';
import type { RegistryApi, Shape } from '../negotiation/registry-types.js';

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

/** Every operation of the API, and how its clients describe it. */
export const dbControl = {
  operations: {
    listIndexes: {
      routes: { 'GET /indexes': {} },
      userKeys: {
        'indexes.[].tags.*': {},
        'indexes.[].embed.field_map.**': {},
        'indexes.[].embed.read_parameters.**': {},
        'indexes.[].embed.write_parameters.**': {},
        'indexes.[].spec.serverless.schema.fields.*': { since: 1 },
        'indexes.[].spec.byoc.schema.fields.*': { since: 1 },
      },
    },
    createIndex: {
      routes: { 'POST /indexes': {} },
      body: CreateIndexRequest,
      constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? dimension:i:1:20000 metric::::cosine|euclidean|dotproduct 1metric vector_type spec:O:::serverless|pod|byoc{serverless{cloud:S:::gcp|aws|azure 1cloud:S region:S source_collection read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}} schema{fields:O{*{filterable:b}}}} pod{environment:S pod_type:S pods:i:1 replicas:i:1 shards:i:1 metadata_config{indexed:l{[]}} source_collection} byoc{environment:S read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}} schema{fields:O{*{filterable:b}}}}} deletion_protection::::disabled|enabled 1deletion_protection tags{*}}',
      userKeys: {
        'tags.*': {},
        'embed.field_map.**': {},
        'embed.read_parameters.**': {},
        'embed.write_parameters.**': {},
        'spec.serverless.schema.fields.*': { since: 1 },
        'spec.byoc.schema.fields.*': { since: 1 },
      },
    },
    createIndexForModel: {
      routes: { 'POST /indexes/create-for-model': {} },
      body: CreateIndexForModelRequest,
      constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? cloud:S:::gcp|aws|azure 1cloud:S region:S embed:O{model:S field_map:O metric::::cosine|euclidean|dotproduct 1metric dimension:i read_parameters:o write_parameters:o} deletion_protection::::disabled|enabled 1deletion_protection tags{*} read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}} schema{fields:O{*{filterable:b}}}}',
      userKeys: {
        'tags.*': {},
        'embed.field_map.**': {},
        'embed.read_parameters.**': {},
        'embed.write_parameters.**': {},
        'spec.serverless.schema.fields.*': { since: 1 },
        'spec.byoc.schema.fields.*': { since: 1 },
      },
    },
    describeIndex: {
      routes: { 'GET /indexes/{index_name}': {} },
      userKeys: {
        'tags.*': {},
        'embed.field_map.**': {},
        'embed.read_parameters.**': {},
        'embed.write_parameters.**': {},
        'spec.serverless.schema.fields.*': { since: 1 },
        'spec.byoc.schema.fields.*': { since: 1 },
      },
    },
    configureIndex: {
      routes: { 'PATCH /indexes/{index_name}': {} },
      body: ConfigureIndexRequest,
      constraints: 'body:O{spec{pod:O{replicas:i:1 pod_type}} 1spec::::serverless|pod|byoc{serverless{read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}}} pod{replicas:i:1 pod_type} byoc{read_capacity{mode:S dedicated{node_type scaling manual{replicas:i:0 shards:i:1}}}}} deletion_protection::::disabled|enabled 1deletion_protection tags{*} embed{model field_map:o read_parameters:o write_parameters:o}}',
      userKeys: {
        'tags.*': {},
        'embed.field_map.**': {},
        'embed.read_parameters.**': {},
        'embed.write_parameters.**': {},
        'spec.serverless.schema.fields.*': { since: 1 },
        'spec.byoc.schema.fields.*': { since: 1 },
      },
    },
    deleteIndex: { routes: { 'DELETE /indexes/{index_name}': {} } },
    listIndexBackups: {
      routes: { 'GET /indexes/{index_name}/backups': {} },
      constraints: 'query{limit:i:1:100 paginationToken}',
      userKeys: { 'data.[].tags.*': {}, 'data.[].schema.fields.*': { since: 1 } },
    },
    createBackup: {
      routes: { 'POST /indexes/{index_name}/backups': {} },
      constraints: 'body:O{name description}',
      userKeys: { 'tags.*': {}, 'schema.fields.*': { since: 1 } },
    },
    listProjectBackups: {
      routes: { 'GET /backups': {} },
      constraints: 'query{limit:i:1:100 paginationToken}',
      userKeys: { 'data.[].tags.*': {}, 'data.[].schema.fields.*': { since: 1 } },
    },
    describeBackup: {
      routes: { 'GET /backups/{backup_id}': {} },
      userKeys: { 'tags.*': {}, 'schema.fields.*': { since: 1 } },
    },
    deleteBackup: { routes: { 'DELETE /backups/{backup_id}': {} } },
    createIndexFromBackup: {
      routes: { 'POST /backups/{backup_id}/create-index': {} },
      body: CreateIndexFromBackupRequest,
      constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? tags{*} deletion_protection::::disabled|enabled 1deletion_protection}',
    },
    listRestoreJobs: {
      routes: { 'GET /restore-jobs': {} },
      constraints: 'query{limit:i:1:100 paginationToken}',
      dates: { 'data.[].created_at': {}, 'data.[].completed_at': {} },
    },
    describeRestoreJob: {
      routes: { 'GET /restore-jobs/{job_id}': {} },
      dates: { created_at: {}, completed_at: {} },
    },
    listCollections: { routes: { 'GET /collections': {} } },
    createCollection: {
      routes: { 'POST /collections': {} },
      constraints: 'body:O{name:S:1:45:[a-z0-9]([a-z0-9-]*[a-z0-9])? source:S}',
    },
    describeCollection: { routes: { 'GET /collections/{collection_name}': {} } },
    deleteCollection: { routes: { 'DELETE /collections/{collection_name}': {} } },
  },
  versions: {
    '2025-04': { table: dbControl_2025_04, support: dbControlSupport_2025_04 },
    '2025-10': { table: dbControl_2025_10, support: dbControlSupport_2025_10 },
  },
} as const satisfies RegistryApi;
